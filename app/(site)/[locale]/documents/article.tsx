import { publicFiles } from '@/collections/documents/files';
import type { DocumentPage } from '@/collections/documents/queries';
import { memberName } from '@/collections/members/name';
import { listRelatedDocuments } from '@/collections/related';
import { Anchors } from '@/components/anchors/anchors';
import { Band } from '@/components/band/band';
import { Block } from '@/components/block/block';
import { ButtonLink } from '@/components/button/button';
import { ConceptList } from '@/components/concept-list/concept-list';
import { DocumentCover } from '@/components/document-cover/document-cover';
import { documentLanguages } from '@/components/document-list/document-list';
import { Downloads } from '@/components/download/download';
import { type Fact, Facts } from '@/components/facts/facts';
import { DocumentLink } from '@/components/link/document-link';
import { Notice } from '@/components/notice/notice';
import { TranslationNotice } from '@/components/notice/translation-notice';
import { Opening } from '@/components/opening/opening';
import { RelatedDocuments } from '@/components/related-documents/related-documents';
import { LongText } from '@/components/rich-text/long-text';
import { alternatesOf, langOf } from '@/lib/addresses';
import { formatDate } from '@/lib/dates';
import { fieldMark } from '@/lib/field-marks';
import { langAttributes } from '@/lib/lang-attributes';
import type { Locale } from '@/lib/locales';
import { capitalised, languageName } from '@/lib/names';
import { allPopulated, populated } from '@/lib/populated';
import { sectionPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import styles from './article.module.css';

function factsOf(document: DocumentPage, locale: Locale): Fact[] {
  const t = getT(locale);
  const event = populated(document.event);
  const shown = alternatesOf('documents', document).filter((alternate) => alternate.localePublished);
  const textLanguages = document.body ? shown.map((alternate) => alternate.locale) : [];
  const languages = documentLanguages({ ...document, textLanguages }, locale);
  return [
    { label: t('documents.type'), values: [t(`documents.kind.${document.kind}`)], mark: fieldMark(document, 'kind') },
    {
      label: t('documents.date'),
      values: document.publishedOn ? [formatDate(locale, document.publishedOn)] : [],
      mark: fieldMark(document, 'publishedOn'),
    },
    {
      label: t('documents.authors'),
      values: [
        ...allPopulated(document.authors).map((author) => (
          <DocumentLink key={author.id} collection="members" document={author} locale={locale}>
            {memberName(author)}
          </DocumentLink>
        )),
        ...(document.authorsText
          ? [
              <span key="text" {...langAttributes(langOf(document, locale))}>
                {document.authorsText}
              </span>,
            ]
          : []),
      ],
      mark: fieldMark(document, allPopulated(document.authors).length > 0 ? 'authors' : 'authorsText'),
    },
    { label: t('documents.languages'), values: languages ? [languages] : [], mark: fieldMark(document, 'files') },
    {
      label: t('documents.event'),
      values: event
        ? [
            <DocumentLink key={event.id} collection="events" document={event} locale={locale}>
              {event.title}
            </DocumentLink>,
          ]
        : [],
      mark: fieldMark(document, 'event'),
    },
  ];
}

/** Links to the same text in its other published locales. */
function OtherLanguages({ locale, document }: { locale: Locale; document: DocumentPage }) {
  const links = alternatesOf('documents', document)
    .filter((alternate) => alternate.localePublished && alternate.locale !== locale)
    .map(({ path, locale: lang }) => ({ href: path, label: getT(lang)('documents.readInThisLanguage'), lang }));
  return <Anchors label={getT(locale)('documents.readInAnotherLanguage')} links={links} />;
}

/** The files to download: one as a button, several as a list named by language. */
function Files({ locale, document }: { locale: Locale; document: DocumentPage }) {
  const files = publicFiles(document, locale);
  const t = getT(locale);
  const [only] = files;
  if (!only) return null;
  if (files.length === 1) {
    return (
      <p {...fieldMark(document, 'files')}>
        <ButtonLink href={only.href}>
          {t('documents.downloadIn', { language: languageName(locale, only.language) })} ({only.meta})
        </ButtonLink>
      </p>
    );
  }
  return (
    <div {...fieldMark(document, 'files')}>
      <Opening as="h2" size="label">
        {t('documents.download')}
      </Opening>
      <Downloads
        items={files.map(({ href, language, meta }) => ({
          href,
          meta,
          lang: language,
          label: capitalised(locale, new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language),
        }))}
      />
    </div>
  );
}

/** A document's page: cover beside files and facts, then the rich text and related content. */
export async function DocumentArticle({ locale, document }: { locale: Locale; document: DocumentPage }) {
  const t = getT(locale);
  const lang = langOf(document, locale);
  const kind = t(`documents.kind.${document.kind}`);
  const concepts = allPopulated(document.concepts);
  const related = await listRelatedDocuments(locale, document);
  return (
    <>
      <Band
        locale={locale}
        crumbs={[
          { label: t('sections.documents'), href: sectionPath('documents', locale) },
          { label: document.title, lang },
        ]}
        kicker={kind}
        title={document.title}
        lang={lang}
        standfirst={document.summary}
        marks={{
          kicker: fieldMark(document, 'kind'),
          title: fieldMark(document, 'title'),
          standfirst: fieldMark(document, 'summary'),
        }}
      />
      <TranslationNotice locale={locale} document={document} />
      {document.provisional && (
        <section className="block">
          <Notice label={t('documents.provisional')} tone="warning">
            <span {...langAttributes(lang)} {...fieldMark(document, 'provisional')}>
              {document.provisional}
            </span>
          </Notice>
        </section>
      )}
      <section className="block">
        <div className={styles.columns}>
          <div className={styles.cover} {...fieldMark(document, 'cover')}>
            <DocumentCover locale={locale} document={document} sizes="22rem" eager />
          </div>
          <div className={styles.facts}>
            {document.body && <OtherLanguages locale={locale} document={document} />}
            <Files locale={locale} document={document} />
            <Facts facts={factsOf(document, locale)} />
          </div>
        </div>
      </section>
      {document.body && (
        <Block title={t('documents.readText')} className={styles.text}>
          <LongText locale={locale} text={document.body} lang={lang} mark={fieldMark(document, 'body')} />
        </Block>
      )}
      {concepts.length > 0 && (
        <Block title={t('events.concepts')} surface="soft" mark={fieldMark(document, 'concepts')}>
          <ConceptList locale={locale} concepts={concepts} heading="h3" short />
        </Block>
      )}
      {related.length > 0 && (
        <section className="block no-print">
          <div>
            <Opening as="h2" size="label">
              {t('documents.related')}
            </Opening>
            <RelatedDocuments locale={locale} documents={related} />
          </div>
        </section>
      )}
    </>
  );
}
