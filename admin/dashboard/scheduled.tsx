import type { Payload } from 'payload';
import type { Locale } from '@/lib/locales';
import { momentInWords } from '@/lib/moments';
import { inLanguage } from '@/lib/words';
import { label } from '@/messages/panel';
import { Heading } from '../ui/heading';
import { State } from '../ui/state';
import ui from '../ui/ui.module.css';
import { formPath } from './form-path';
import type { Reads } from './reads';
import type { Wanted } from './reads/work';
import { More, type Panel, Row } from './rows';

export const scheduledTitle = label('dashboard.scheduledTitle');

const change = label('dashboard.change');
const willBe: Record<Locale, Record<'publish' | 'unpublish', (moment: string) => string>> = {
  fr: {
    publish: (moment) => `Sera publié ${moment}`,
    unpublish: (moment) => `Sera retiré du site ${moment}`,
  },
  en: {
    publish: (moment) => `Will be published ${moment}`,
    unpublish: (moment) => `Will be taken off the site ${moment}`,
  },
  es: {
    publish: (moment) => `Se publicará ${moment}`,
    unpublish: (moment) => `Se retirará del sitio ${moment}`,
  },
};
const failed = {
  publish: label('dashboard.failed.publish'),
  unpublish: label('dashboard.failed.unpublish'),
};
const late = {
  publish: label('dashboard.late.publish'),
  unpublish: label('dashboard.late.unpublish'),
};
const parisTime = label('dashboard.parisTime');

type ScheduledProps = { reads: Reads; panel: Panel; payload: Payload; wanted: Wanted };

/** What appears or is taken off the site by itself, the next first; what did not in its hour before all. */
export async function Scheduled({ reads, panel, payload, wanted }: ScheduledProps) {
  const found = await reads.scheduled;
  const { docs, totalDocs } = found;
  if (totalDocs === 0) return null;
  const { language } = panel;
  return (
    <section>
      <Heading count={totalDocs}>{inLanguage(scheduledTitle, language)}</Heading>
      <ul className={ui.list}>
        {docs.map(({ key, type, doc, title, waitUntil, hasFailed, isLate }) => (
          <Row
            key={`${key}${waitUntil}${type}`}
            title={title}
            path={formPath(payload, doc.relationTo, doc.value)}
            panel={panel}
            button={change}
          >
            {hasFailed || isLate ? (
              <State icon={hasFailed ? 'error' : 'clock'} tone="bad">
                {inLanguage((hasFailed ? failed : late)[type], language)}, {momentInWords(waitUntil, language)}
              </State>
            ) : (
              <State icon="clock" tone="plain">
                {willBe[language][type](momentInWords(waitUntil, language))}
              </State>
            )}{' '}
            {inLanguage(parisTime, language)}
          </Row>
        ))}
      </ul>
      <More panel={panel} section="programme" wanted={wanted} found={found} />
    </section>
  );
}
