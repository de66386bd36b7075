import type { EventPage } from '@/collections/events/queries';
import { listRelatedEvents } from '@/collections/related';
import { Band, bandClasses } from '@/components/band/band';
import { Block } from '@/components/block/block';
import { ConceptList } from '@/components/concept-list/concept-list';
import { EventList } from '@/components/event-list/event-list';
import { Picture } from '@/components/figure/picture';
import { Gallery } from '@/components/gallery/gallery';
import { KeyFigures } from '@/components/key-figures/key-figures';
import { Notice } from '@/components/notice/notice';
import { TranslationNotice } from '@/components/notice/translation-notice';
import { Opening } from '@/components/opening/opening';
import { Programme } from '@/components/programme/programme';
import { RelatedDocuments } from '@/components/related-documents/related-documents';
import { RichText } from '@/components/rich-text/rich-text';
import { langOf } from '@/lib/addresses';
import { fieldMark } from '@/lib/field-marks';
import { langAttributes } from '@/lib/lang-attributes';
import type { Locale } from '@/lib/locales';
import { allPopulated, populated } from '@/lib/populated';
import { sectionPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import { EventFacts } from './facts';
import { EventKicker } from './kicker';
import { Registration } from './registration';

/** An event's page: date and place first, then the rich text and related content. */
export async function EventArticle({ locale, event }: { locale: Locale; event: EventPage }) {
  const t = getT(locale);
  const lang = langOf(event, locale);
  const cover = populated(event.cover);
  const gallery = allPopulated(event.gallery);
  const documents = allPopulated(event.documents);
  const concepts = allPopulated(event.concepts);
  const status = t(`events.status.${event.status}`);
  const related = await listRelatedEvents(locale, event);
  return (
    <>
      <Band
        locale={locale}
        crumbs={[
          { label: t('sections.events'), href: sectionPath('events', locale) },
          { label: event.title, lang },
        ]}
        kicker={<EventKicker locale={locale} event={event} />}
        title={event.title}
        lang={lang}
        actions={<Registration locale={locale} event={event} />}
        standfirst={event.summary}
        marks={{ title: fieldMark(event, 'title'), standfirst: fieldMark(event, 'summary') }}
      >
        {cover && (
          <div className={bandClasses.media} {...fieldMark(event, 'cover')}>
            <Picture media={cover} lang={lang} sizes="(min-width: 84rem) 78rem, 100vw" eager />
          </div>
        )}
      </Band>
      <TranslationNotice locale={locale} document={event} />
      <section className="block">
        {status && (
          <Notice label={status} tone={event.status === 'cancelled' ? 'danger' : 'warning'}>
            {t(`events.statusNotice.${event.status}`)}
          </Notice>
        )}
        <EventFacts locale={locale} event={event} />
      </section>
      {(event.keyFigures?.length ?? 0) > 0 && (
        <section className="block" data-surface="soft" {...langAttributes(lang)} {...fieldMark(event, 'keyFigures')}>
          <KeyFigures figures={event.keyFigures ?? []} />
        </section>
      )}
      {event.body && (
        <section className="block">
          <div className="split">
            <RichText
              locale={locale}
              text={event.body}
              className="split-main"
              lang={lang}
              mark={fieldMark(event, 'body')}
            />
          </div>
        </section>
      )}
      {(event.programme?.length ?? 0) > 0 && (
        <Block title={t('events.programme')} mark={fieldMark(event, 'programme')}>
          <Programme locale={locale} items={event.programme ?? []} lang={lang} />
        </Block>
      )}
      {gallery.length > 0 && (
        <Block title={t('events.gallery')} mark={fieldMark(event, 'gallery')}>
          <Gallery locale={locale} pictures={gallery} lang={lang} />
        </Block>
      )}
      {documents.length > 0 && (
        <section className="block" {...fieldMark(event, 'documents')}>
          <div>
            <Opening as="h2" size="label">
              {t('events.documents')}
            </Opening>
            <RelatedDocuments locale={locale} documents={documents} />
          </div>
        </section>
      )}
      {concepts.length > 0 && (
        <Block title={t('events.concepts')} surface="soft" mark={fieldMark(event, 'concepts')}>
          <ConceptList locale={locale} concepts={concepts} heading="h3" short />
        </Block>
      )}
      {related.length > 0 && (
        <Block title={t('events.related')} className="no-print">
          <EventList locale={locale} events={related} heading="h3" />
        </Block>
      )}
    </>
  );
}
