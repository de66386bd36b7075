import type { listFilteredDocuments } from '@/collections/documents/list';
import { queryNameOf } from '@/collections/members/filters';
import { memberName } from '@/collections/members/name';
import { Filters, Result } from '@/components/filters/filters';
import { langOf } from '@/lib/addresses';
import type { Filters as Asked } from '@/lib/filters';
import type { Locale } from '@/lib/locales';
import { byLabel, capitalised, languageName } from '@/lib/names';
import { messagesIn } from '@/messages/messages';

type Props = {
  locale: Locale;
  documents: Awaited<ReturnType<typeof listFilteredDocuments>>;
  asked: Asked<'documents'>;
};

/** What the documents can be filtered by, and how many there are. */
export function DocumentFilters({ locale, documents, asked }: Props) {
  const { documents: messages, filters: words } = messagesIn(locale);
  const { kinds, languages, years, authors } = documents.choices;
  if (kinds.length === 0) return null;
  const choices = {
    kind: kinds.map((value) => ({ value, label: messages.kind[value] })),
    language: languages.map((value) => ({ value, label: capitalised(locale, languageName(locale, value)) })),
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
        label={words.documents}
        asked={asked}
        filters={[
          { name: 'kind', label: words.kind, all: words.allOf.kind, choices: byLabel(locale, choices.kind) },
          {
            name: 'language',
            label: words.language,
            all: words.allOf.language,
            choices: byLabel(locale, choices.language),
          },
          {
            name: 'year',
            label: words.year,
            all: words.allOf.year,
            choices: years.map((value) => ({ value, label: value })),
          },
          { name: 'author', label: words.author, all: words.allOf.author, choices: byLabel(locale, choices.author) },
        ]}
      />
      <Result>{words.documentCount(documents.totalDocs)}</Result>
    </>
  );
}
