import type { Locale } from '@/lib/locales';
import { calendarPath, feedPath } from '@/lib/routes';
import { messagesIn } from '@/messages/messages';
import { Anchors } from '../anchors/anchors';
import { Opening } from '../opening/opening';

/** Ways to follow a section without coming back: its feeds, and of events the calendar to subscribe to. */
export function Subscribe({ locale, section }: { locale: Locale; section: 'events' | 'documents' }) {
  const { feeds } = messagesIn(locale);
  return (
    <section className="block no-print" data-surface="soft">
      <div className="flow">
        <Opening as="h2" size="label">
          {feeds.subscribe}
        </Opening>
        <p>{feeds.description[section]}</p>
        <Anchors
          label={feeds.subscribe}
          links={[
            ...(section === 'events' ? [{ href: calendarPath(locale), label: feeds.calendar }] : []),
            { href: feedPath(section, 'xml', locale), label: 'RSS' },
            { href: feedPath(section, 'json', locale), label: 'JSON Feed' },
          ]}
        />
      </div>
    </section>
  );
}
