import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { Locale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import { foldedWord, termOf, termsOf, tokens } from './words';

/** The texts of a document in one locale. The index stores terms, not the texts. */
export type Entry<Collection extends string = PublicCollection> = {
  collection: Collection;
  id: string;
  title: string;
  text: string;
  file: string;
};

/** A found document, with its matched terms and how well they match. */
export type Hit<Collection extends string = PublicCollection> = {
  collection: Collection;
  id: string;
  terms: string[];
  score: number;
};

/**
 * The results, best first; `some` when no document has all the words. `alike` when what was found is spelled otherwise.
 */
export type Hits<Collection extends string = PublicCollection> = {
  hits: Hit<Collection>[];
  /** How many there are, of which the hits may be the best. */
  total: number;
  words: 'all' | 'some';
  spelling: 'same' | 'alike';
};

/** The most words of a query that are used. */
const maxTerms = 12;

/** The most words of a fuzzy search: each costs a walk through the whole index. */
const maxFuzzyTerms = 5;

const isWord = (term: string) => !/\p{N}/u.test(term);
const prefix = (term: string) => term.length >= 4 && isWord(term);
const fuzzy = (term: string) => (term.length < 5 || !isWord(term) ? false : term.length < 7 ? 1 : 2);

/** The fields whose words are stems. */
const stemmed = ['title', 'text', 'file'];

type Options = {
  /**
   * For searches at each key: also finds titles by the first letters of their words, however few. Stems can't do that:
   * “migratio” is neither the stem of “migrations” nor the beginning of it.
   */
  asTyped?: boolean;
};

/** The words of one language, and the documents they stand in. */
export class LocaleIndex<Collection extends string = PublicCollection> {
  readonly #index: MiniSearch<{ key: string; title: string; text: string; file: string; typed?: string }>;
  readonly #locale: Locale;
  readonly #asTyped: boolean;

  constructor(locale: Locale, { asTyped = false }: Options = {}) {
    this.#locale = locale;
    this.#asTyped = asTyped;
    this.#index = new MiniSearch({
      idField: 'key',
      fields: [...stemmed, ...(asTyped ? ['typed'] : [])],
      tokenize: (text) => Array.from(tokens(text), ({ word }) => word),
      processTerm: (word, field) => (field === 'typed' ? foldedWord(word) : termOf(word, locale)),
      searchOptions: {
        // What is looked for has been made terms already.
        tokenize: (term) => [term],
        processTerm: (term) => term,
        // So much, because a word that many titles have counts less there than where one text has it.
        boost: { title: 8, typed: 8, text: 1, file: 0.4 },
        prefix,
        maxFuzzy: 2,
      },
    });
  }

  get size(): number {
    return this.#index.documentCount;
  }

  /** Adds a document, or puts it in the place of what was known of it. */
  put({ collection, id, ...words }: Entry<Collection>): void {
    const document = { key: `${collection}/${id}`, ...words, ...(this.#asTyped && { typed: words.title }) };
    if (this.#index.has(document.key)) this.#index.replace(document);
    else this.#index.add(document);
  }

  drop(collection: Collection, id: string): void {
    const key = `${collection}/${id}`;
    if (this.#index.has(key)) this.#index.discard(key);
  }

  /**
   * Finds documents with all the words or prefixes. Where there are none, those with similarly spelled words; where
   * there are none either, those with some of the words.
   *
   * @param among the collections that are searched; all without it
   * @param max the most hits that are wanted, the best ones: a word may stand in every document of a large site
   */
  find(query: string, among?: ReadonlySet<Collection>, max = Number.POSITIVE_INFINITY): Hits<Collection> {
    const terms = this.#asTyped ? this.#typedTermsOf(query) : termsOf(query, this.#locale).slice(0, maxTerms);
    if (terms.length === 0) return { hits: [], total: 0, words: 'all', spelling: 'same' };
    const all = this.#search(terms, { combineWith: 'AND' }, among, max);
    if (all.total > 0) return { ...all, words: 'all', spelling: 'same' };
    const alike =
      terms.length <= maxFuzzyTerms
        ? this.#search(terms, { combineWith: 'AND', fuzzy }, among, max)
        : { hits: [], total: 0 };
    if (alike.total > 0 || terms.length === 1) return { ...alike, words: 'all', spelling: 'alike' };
    return { ...this.#search(terms, { combineWith: 'OR' }, among, max), words: 'some', spelling: 'same' };
  }

  /** A query of each typed word: its term, or what it may become when it is typed to its end. */
  #typedTermsOf(query: string): Query[] {
    const words = [...new Set(Array.from(tokens(query), ({ word }) => word))];
    const queries = words.flatMap((word, at): Query[] => {
      const term = termOf(word, this.#locale);
      // A word that tells nothing may be the beginning of one that does while it is the last.
      if (term === null && at < words.length - 1) return [];
      const typed: Query = { queries: [foldedWord(word)], fields: ['typed'], prefix: true, fuzzy: false };
      const stem: Query[] = term === null ? [] : [{ queries: [term], fields: stemmed }];
      return [{ combineWith: 'OR', queries: [...stem, typed] }];
    });
    return queries.slice(0, maxTerms);
  }

  #search(
    queries: Query[],
    options: SearchOptions,
    among: ReadonlySet<Collection> | undefined,
    max: number,
  ): Pick<Hits<Collection>, 'hits' | 'total'> {
    const isAmong = ({ id }: { id: unknown }) => among?.has(String(id).split('/', 1)[0] as Collection) === true;
    const found = this.#index.search({ ...options, queries }, among && { filter: isAmong });
    const hits = found.slice(0, max).map(({ id, match, score }) => {
      const [collection, document] = String(id).split('/') as [Collection, string];
      return { collection, id: document, terms: Object.keys(match), score };
    });
    return { hits, total: found.length };
  }
}
