import { type ConceptPage, listConcepts } from '@/collections/concepts/queries';
import { Band } from '@/components/band/band';
import { Block } from '@/components/block/block';
import { ConceptList } from '@/components/concept-list/concept-list';
import { Definition } from '@/components/definition/definition';
import { TranslationNotice } from '@/components/notice/translation-notice';
import { RelatedDocuments } from '@/components/related-documents/related-documents';
import { LongText } from '@/components/rich-text/long-text';
import { langOf } from '@/lib/addresses';
import { fieldMark } from '@/lib/field-marks';
import type { Locale } from '@/lib/locales';
import { allPopulated } from '@/lib/populated';
import { sectionPath } from '@/lib/routes';
import { getT } from '@/messages/site';

/** Related questions, when the editors chose none. */
const others = 3;

/** A concept's page: question, short answer, rich text and related content. */
export async function ConceptArticle({ locale, concept }: { locale: Locale; concept: ConceptPage }) {
  const t = getT(locale);
  const lang = langOf(concept, locale);
  const named = allPopulated(concept.related);
  const all = named.length > 0 ? [] : (await listConcepts(locale, { page: 1, limit: others + 1 })).docs;
  const related = named.length > 0 ? named : all.filter(({ id }) => id !== concept.id).slice(0, others);
  const documents = allPopulated(concept.documents);
  return (
    <>
      <Band
        locale={locale}
        crumbs={[
          { label: t('sections.concepts'), href: sectionPath('concepts', locale) },
          { label: concept.term, lang },
        ]}
        title={concept.question}
        lang={lang}
        marks={{ title: fieldMark(concept, 'question') }}
      />
      <TranslationNotice locale={locale} document={concept} />
      <section className="block">
        <Definition
          label={t('concepts.inShort')}
          text={concept.definition}
          lang={lang}
          mark={fieldMark(concept, 'definition')}
        />
      </section>
      {concept.body && (
        <section className="block">
          <LongText
            locale={locale}
            text={concept.body}
            lang={lang}
            largeStart={false}
            mark={fieldMark(concept, 'body')}
          />
        </section>
      )}
      {documents.length > 0 && (
        <Block title={t('concepts.documents')} surface="soft" mark={fieldMark(concept, 'documents')}>
          <RelatedDocuments locale={locale} documents={documents} />
        </Block>
      )}
      {related.length > 0 && (
        <Block title={t('concepts.others')} className="no-print" mark={fieldMark(concept, 'related')}>
          <ConceptList locale={locale} concepts={related} heading="h3" short />
        </Block>
      )}
    </>
  );
}
