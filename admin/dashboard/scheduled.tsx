import type { Payload } from 'payload';
import { momentInWords, nameOfClock } from '@/lib/moments';
import { getT } from '@/messages/panel';
import { Heading } from '../ui/heading';
import lists from '../ui/list.module.css';
import { State } from '../ui/state';
import { formPath } from './form-path';
import type { Reads } from './reads';
import type { Wanted } from './reads/work';
import { More, type Panel, Row } from './rows';

type ScheduledProps = { reads: Reads; panel: Panel; payload: Payload; wanted: Wanted };

/** Scheduled publications and removals, next first; failed ones before all. */
export async function Scheduled({ reads, panel, payload, wanted }: ScheduledProps) {
  const found = await reads.scheduled;
  const { docs, totalDocs } = found;
  if (totalDocs === 0) return null;
  const { language } = panel;
  const t = getT(language);
  return (
    <section>
      <Heading count={totalDocs}>{t('dashboard.scheduledTitle')}</Heading>
      <ul className={lists.list}>
        {docs.map(({ key, type, doc, title, waitUntil, hasFailed, isLate }) => (
          <Row
            key={`${key}${waitUntil}${type}`}
            title={title}
            path={formPath(payload, doc.relationTo, doc.value)}
            panel={panel}
            button={'dashboard.change'}
          >
            {hasFailed || isLate ? (
              <State icon={hasFailed ? 'error' : 'clock'} tone="bad">
                {t(hasFailed ? `dashboard.failed.${type}` : `dashboard.late.${type}`)},{' '}
                {momentInWords(waitUntil, language)}
              </State>
            ) : (
              <State icon="clock" tone="plain">
                {t(`dashboard.willBe.${type}`, { moment: momentInWords(waitUntil, language) })}
              </State>
            )}{' '}
            ({nameOfClock(waitUntil, t)})
          </Row>
        ))}
      </ul>
      <More panel={panel} section="scheduled" wanted={wanted} found={found} />
    </section>
  );
}
