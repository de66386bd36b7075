import type { Locale } from '@/lib/locales';
import { calendarPath, feedPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import { Anchors } from '../anchors/anchors';
import { Opening } from '../opening/opening';

/** Subscription links of a section: its feeds, and for events the calendar. */
export function Subscribe({ locale, section }: { locale: Locale; section: 'events' | 'documents' }) {
  const t = getT(locale);
  return (
    <section className="block no-print" data-surface="soft">
      <div className="flow">
        <Opening as="h2" size="label">
          {t('feeds.subscribe')}
        </Opening>
        <p>{t(`feeds.description.${section}`)}</p>
        <Anchors
          label={t('feeds.subscribe')}
          links={[
            ...(section === 'events' ? [{ href: calendarPath(locale), label: t('feeds.calendar') }] : []),
            { href: feedPath(section, 'xml', locale), label: 'RSS' },
            { href: feedPath(section, 'json', locale), label: 'JSON Feed' },
          ]}
        />
      </div>
    </section>
  );
}
