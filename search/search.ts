import type { Payload } from 'payload';
import type { Locale } from '@/lib/locales';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import { excerptOf, type MarkedText, markWords } from './excerpt';
import { searchIndexOf } from './index-cache';
import type { Hit, Hits } from './locale-index';
import { readFileTexts, readPublic } from './reads';
import { type PublicDocument, textsOf, titleOf } from './texts';
import { termOf, termsOf } from './words';

export type SearchQuery = {
  q: string;
  locale: Locale;
  type?: PublicCollection | null;
  /** From 1. */
  page: number;
  limit: number;
};

/** One document that was found. */
export type SearchResult = {
  type: PublicCollection;
  id: string;
  title: MarkedText;
  /** Absolute public address in the language of the search. */
  url: string;
  excerpt: MarkedText;
  /** Whether the excerpt is from a file of the document, not from its page. */
  inFile: boolean;
  /** When an event begins, a document was published; nothing else has a date of its own. */
  date: string | null;
  document: PublicDocument;
};

export type SearchAnswer = {
  /** Of the type asked for, or of all. */
  total: number;
  totalPages: number;
  counts: Record<PublicCollection, number>;
  words: Hits['words'];
  results: SearchResult[];
};

/**
 * Searches public documents in a locale. The index says which documents match, and each is read again as an anonymous
 * reader: one unpublished a moment ago is not in the results.
 */
export async function search(payload: Payload, query: SearchQuery): Promise<SearchAnswer> {
  const first = await searchOnce(payload, query);
  if (first.whole) return first.answer;
  // A document was unpublished between index and read: the counts are wrong, too.
  searchIndexOf(query.locale).doubt();
  return (await searchOnce(payload, query)).answer;
}

async function searchOnce(payload: Payload, query: SearchQuery): Promise<{ answer: SearchAnswer; whole: boolean }> {
  const { locale, type, page, limit } = query;
  const index = await searchIndexOf(locale).fresh(payload);
  const { hits, words } = index.find(query.q);
  const counts = Object.fromEntries(publicCollections.map((name) => [name, 0])) as Record<PublicCollection, number>;
  for (const { collection } of hits) counts[collection] += 1;
  const ofType = type ? hits.filter(({ collection }) => collection === type) : hits;
  const shown = ofType.slice((page - 1) * limit, page * limit);
  const results = await resultsOf(payload, query, shown);
  const total = ofType.length;
  return {
    answer: { total, totalPages: Math.ceil(total / limit), counts, words, results },
    whole: results.length === shown.length,
  };
}

async function resultsOf(payload: Payload, { q, locale }: SearchQuery, hits: readonly Hit[]): Promise<SearchResult[]> {
  const documents = new Map<string, PublicDocument>();
  for (const collection of publicCollections) {
    const ids = hits.filter((hit) => hit.collection === collection).map(({ id }) => id);
    for (const document of await readPublic(payload, collection, locale, ids)) documents.set(document.id, document);
  }
  const wanted = termsOf(q, locale).length;
  const seen = hits.flatMap((hit) => {
    const document = documents.get(hit.id);
    const url = (document?.urls as Partial<Record<Locale, string>> | undefined)?.[locale];
    if (!document || !url) return [];
    const terms = new Set(hit.terms);
    const match = (word: string) => {
      const term = termOf(word, locale);
      return term !== null && terms.has(term) ? term : null;
    };
    const fields = payload.collections[hit.collection].config.flattenedFields;
    const own = excerptOf(textsOf(hit.collection, document, fields, locale), match, wanted);
    return [{ hit, document, url, match, own }];
  });
  // A file's text may be a book: only for documents whose page has no match.
  const silent = seen.filter(({ hit, own }) => hit.collection === 'documents' && !own.found);
  const files = await readFileTexts(
    payload,
    silent.map(({ document }) => document),
    locale,
  );
  return seen.map(({ hit, document, url, match, own }) => {
    const inFile = own.found ? null : excerptOf(files.get(hit.id) ?? [], match, wanted);
    const { text, marks } = inFile?.found ? inFile : own;
    return {
      type: hit.collection,
      id: hit.id,
      title: markWords(titleOf(hit.collection, document), match),
      url,
      excerpt: { text, marks },
      inFile: inFile?.found === true,
      date: (document.startsAt ?? document.publishedOn ?? null) as string | null,
      document,
    };
  });
}
