import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Locale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import { termOf, termsOf, tokens } from './words';

/** The texts of a document in one locale. The index stores terms, not the texts. */
export type Entry = { collection: PublicCollection; id: string; title: string; text: string; file: string };

/** A found document, with its matched terms. */
export type Hit = { collection: PublicCollection; id: string; terms: string[] };

/** The results, best first; `some` when no document has all the words. */
export type Hits = { hits: Hit[]; words: 'all' | 'some' };

/** The most words of a query that are used. */
const maxTerms = 12;

/** The most words of a fuzzy search: each costs a walk through the whole index. */
const maxFuzzyTerms = 5;

const isWord = (term: string) => !/\p{N}/u.test(term);
const prefix = (term: string) => term.length >= 4 && isWord(term);
const fuzzy = (term: string) => (term.length < 5 || !isWord(term) ? false : term.length < 7 ? 1 : 2);

/** The words of one language, and the documents they stand in. */
export class LocaleIndex {
  readonly #index: MiniSearch<{ key: string; title: string; text: string; file: string }>;
  readonly #locale: Locale;

  constructor(locale: Locale) {
    this.#locale = locale;
    this.#index = new MiniSearch({
      idField: 'key',
      fields: ['title', 'text', 'file'],
      tokenize: (text) => Array.from(tokens(text), ({ word }) => word),
      processTerm: (word) => termOf(word, locale),
      searchOptions: {
        // What is looked for has been made terms already.
        tokenize: (term) => [term],
        processTerm: (term) => term,
        // So much, because a word that many titles have counts less there than where one text has it.
        boost: { title: 8, text: 1, file: 0.4 },
        prefix,
        maxFuzzy: 2,
      },
    });
  }

  get size(): number {
    return this.#index.documentCount;
  }

  /** Adds a document, or puts it in the place of what was known of it. */
  put({ collection, id, ...words }: Entry): void {
    const document = { key: `${collection}/${id}`, ...words };
    if (this.#index.has(document.key)) this.#index.replace(document);
    else this.#index.add(document);
  }

  drop(collection: PublicCollection, id: string): void {
    const key = `${collection}/${id}`;
    if (this.#index.has(key)) this.#index.discard(key);
  }

  /**
   * Finds documents with all the words or prefixes. Where there are none, those with similarly spelled words; where
   * there are none either, those with some of the words.
   */
  find(query: string): Hits {
    const terms = termsOf(query, this.#locale).slice(0, maxTerms);
    if (terms.length === 0) return { hits: [], words: 'all' };
    const all = this.#search(terms, { combineWith: 'AND' });
    if (all.length > 0) return { hits: all, words: 'all' };
    const alike = terms.length <= maxFuzzyTerms ? this.#search(terms, { combineWith: 'AND', fuzzy }) : [];
    if (alike.length > 0 || terms.length === 1) return { hits: alike, words: 'all' };
    return { hits: this.#search(terms, { combineWith: 'OR' }), words: 'some' };
  }

  #search(terms: string[], options: SearchOptions): Hit[] {
    return this.#index.search({ ...options, queries: terms }).map(({ id, match }) => {
      const [collection, document] = String(id).split('/') as [PublicCollection, string];
      return { collection, id: document, terms: Object.keys(match) };
    });
  }
}
