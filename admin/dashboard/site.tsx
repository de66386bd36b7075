import { hoursOfDay } from '@/collections/events/times';
import { formatDays, isoDay } from '@/lib/dates';
import { organisationTimeZone } from '@/lib/locales';
import { momentInWords } from '@/lib/moments';
import { getT } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import { Heading } from '../ui/heading';
import layout from '../ui/layout.module.css';
import lists from '../ui/list.module.css';
import { State } from '../ui/state';
import type { Reads } from './reads';
import { type Panel, PanelLink, Row } from './rows';

type Part = { reads: Reads; panel: Panel };

type NextEvent = Awaited<Reads['events']>['docs'][number];

/** Returns `Jeudi 3 décembre 2026, 14 h 00 – 16 h 00, en ligne`; only days for an event of a whole day or of several. */
function eventInWords(event: NextEvent, language: PanelLanguage): string {
  const t = getT(language);
  const zone = event.startsAt_tz ?? organisationTimeZone;
  const start = { at: event.startsAt, zone };
  const end = event.endsAt ? { at: event.endsAt, zone } : null;
  const oneDay = !end || isoDay(start) === isoDay(end);
  const days = formatDays(language, start, oneDay ? null : end, oneDay);
  const place = event.attendance === 'online' ? t('dashboard.online') : event.venue?.city;
  const hours = hoursOfDay({ ...event, startsAt_tz: zone }, language);
  const line = [days, hours, place || t('dashboard.placeOpen')].filter(Boolean).join(', ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** Next public events. */
export async function NextEvents({ reads, panel }: Part) {
  const { docs } = await reads.events;
  if (docs.length === 0) return null;
  const { language } = panel;
  const t = getT(language);
  return (
    <section>
      <Heading>{t('dashboard.siteTitles.events')}</Heading>
      <ul className={lists.list}>
        {docs.map((event) => (
          <Row key={event.id} title={event.title} path={`/collections/events/${event.id}`} panel={panel}>
            {eventInWords(event, language)}
            {(event.status === 'postponed' || event.status === 'cancelled') && (
              <>
                {', '}
                <State icon="clock" tone="plain">
                  {t(`dashboard.changes.${event.status}`)}
                </State>
              </>
            )}
          </Row>
        ))}
      </ul>
    </section>
  );
}

/** Messages of readers without an answer. */
export async function Messages({ reads, panel }: Part) {
  const { docs, totalDocs } = await reads.messages;
  if (totalDocs === 0) return null;
  const { language, route } = panel;
  const t = getT(language);
  return (
    <section>
      <Heading count={t('dashboard.toAnswer', { count: totalDocs })}>{t('dashboard.siteTitles.messages')}</Heading>
      <ul className={lists.list}>
        {docs.map(({ id, sender, formTitle, createdAt }) => (
          <Row key={id} title={sender || t('dashboard.noSender')} path={`/collections/submissions/${id}`} panel={panel}>
            {[formTitle, momentInWords(createdAt, language)].filter(Boolean).join(', ')}
          </Row>
        ))}
      </ul>
      <PanelLink className={layout.more} href={`${route}/collections/submissions`}>
        {t('dashboard.allMessages')}
      </PanelLink>
    </section>
  );
}
