import type { listFilteredDocuments } from '@/collections/documents/list';
import { queryNameOf } from '@/collections/members/filters';
import { memberName } from '@/collections/members/name';
import { Filters, Result } from '@/components/filters/filters';
import { langOf } from '@/lib/addresses';
import type { Filters as Requested } from '@/lib/filters';
import type { Locale } from '@/lib/locales';
import { byLabel, languageTitle } from '@/lib/names';
import { getT } from '@/messages/site';

type Props = {
  locale: Locale;
  documents: Awaited<ReturnType<typeof listFilteredDocuments>>;
  requested: Requested<'documents'>;
};

/** The filters of documents, and the number of results. */
export function DocumentFilters({ locale, documents, requested }: Props) {
  const t = getT(locale);
  const { kinds, languages, years, authors } = documents.choices;
  if (kinds.length === 0) return null;
  const choices = {
    kind: kinds.map((value) => ({ value, label: t(`documents.kind.${value}`) })),
    language: languages.map((value) => ({ value, label: languageTitle(locale, value) })),
    author: authors.map((author) => ({
      value: queryNameOf(author),
      label: memberName(author),
      lang: langOf(author, locale),
    })),
  };
  return (
    <>
      <Filters
        locale={locale}
        section="documents"
        label={t('filters.documents')}
        requested={requested}
        filters={[
          {
            name: 'kind',
            label: t('filters.kind'),
            all: t('filters.allOf.kind'),
            choices: byLabel(locale, choices.kind),
          },
          {
            name: 'language',
            label: t('filters.language'),
            all: t('filters.allOf.language'),
            choices: byLabel(locale, choices.language),
          },
          {
            name: 'year',
            label: t('filters.year'),
            all: t('filters.allOf.year'),
            choices: years.map((value) => ({ value, label: value })),
          },
          {
            name: 'author',
            label: t('filters.author'),
            all: t('filters.allOf.author'),
            choices: byLabel(locale, choices.author),
          },
        ]}
      />
      <Result>{t('filters.documentCount', { count: documents.totalDocs })}</Result>
    </>
  );
}
