import type { Payload } from 'payload';
import { contentRevision } from '@/lib/content-revision';
import { minuteMs } from '@/lib/limits';
import { type Locale, locales } from '@/lib/locales';
import { remember } from '@/lib/remember';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import { LocaleIndex } from './locale-index';
import * as databaseReads from './reads';
import { SharedUpdate } from './shared-update';
import { textsOf, titleWords } from './texts';

/** Documents read at once, in a few milliseconds; between two slices the process handles other requests. */
const slice = 8;

/**
 * The dates of all documents are compared after this many milliseconds, even where the fingerprint is the same: two
 * instances whose clocks differ can save without changing it. Results are read again at each search anyway.
 */
const wholeAfterMs = minuteMs;

type IndexedCollection = { fingerprint: string | null; versions: Map<string, string>; at: number };

/** What the index is made from. */
type Reads = Pick<typeof databaseReads, 'fingerprintOf' | 'listVersions' | 'readFileTexts' | 'readPublic'>;

/** The index of one locale, updated from the database before each search. */
export class SearchIndexCache {
  readonly #collections = new Map<PublicCollection, IndexedCollection>();
  readonly #updates = new SharedUpdate((payload: Payload): Promise<LocaleIndex> => this.#update(payload));
  readonly #index: LocaleIndex;
  /** The content revision that the index has the documents of, and when it was compared with the database. */
  #compared: { revision: number; at: number } | null = null;
  /** How often the index was doubted: an update that began before the last doubt does not settle it. */
  #doubts = 0;

  constructor(
    readonly locale: Locale,
    readonly reads: Reads = databaseReads,
  ) {
    this.#index = new LocaleIndex(locale);
  }

  /** Returns the up-to-date index. */
  fresh(payload: Payload): Promise<LocaleIndex> {
    return this.#updates.run(payload);
  }

  /** Updates the index as `fresh` does, at half speed as long as no search waits for it. */
  fill(payload: Payload): Promise<LocaleIndex> {
    return this.#updates.runInBackground(payload);
  }

  /** Compares every document again at the next search. */
  doubt(): void {
    this.#doubts += 1;
    this.#compared = null;
    for (const indexed of this.#collections.values()) indexed.fingerprint = null;
  }

  async #update(payload: Payload): Promise<LocaleIndex> {
    // Before the documents: a save meanwhile moves it, and the next search compares again.
    const revision = contentRevision();
    const doubts = this.#doubts;
    const { revision: compared, at = 0 } = this.#compared ?? {};
    if (revision === compared && performance.now() - at < wholeAfterMs) return this.#index;
    for (const collection of publicCollections) await this.#updateCollection(payload, collection);
    if (doubts === this.#doubts) this.#compared = { revision, at: performance.now() };
    return this.#index;
  }

  async #updateCollection(payload: Payload, collection: PublicCollection): Promise<void> {
    const indexed = this.#collections.get(collection) ?? {
      fingerprint: null,
      versions: new Map<string, string>(),
      at: 0,
    };
    this.#collections.set(collection, indexed);
    const doubts = this.#doubts;
    // Before the list: a save between the two changes the fingerprint of the next search.
    const fingerprint = await this.reads.fingerprintOf(payload, collection, this.locale);
    if (fingerprint === indexed.fingerprint && performance.now() - indexed.at < wholeAfterMs) return;

    const now = await this.reads.listVersions(payload, collection, this.locale);
    for (const id of [...indexed.versions.keys()].filter((each) => !now.has(each))) this.#drop(collection, indexed, id);
    const changed = [...now].filter(([id, version]) => indexed.versions.get(id) !== version).map(([id]) => id);
    for (let at = 0; at < changed.length; at += slice) {
      const start = performance.now();
      await this.#read(payload, collection, indexed, changed.slice(at, at + slice));
      await this.#updates.rest(start);
    }
    Object.assign(indexed, { fingerprint: doubts === this.#doubts ? fingerprint : null, at: performance.now() });
  }

  async #read(
    payload: Payload,
    collection: PublicCollection,
    indexed: IndexedCollection,
    ids: readonly string[],
  ): Promise<void> {
    const documents = await this.reads.readPublic(payload, collection, this.locale, ids);
    const files =
      collection === 'documents' ? await this.reads.readFileTexts(payload, documents, this.locale) : new Map();
    const fields = payload.collections[collection].config.flattenedFields;
    for (const document of documents) {
      this.#index.put({
        collection,
        id: document.id,
        title: titleWords(collection, document),
        text: textsOf(collection, document, fields, this.locale).join('\n'),
        file: (files.get(document.id) ?? []).join('\n'),
      });
      indexed.versions.set(document.id, String(document.updatedAt));
    }
    // Gone since it was listed.
    const read = new Set(documents.map(({ id }) => id));
    for (const id of ids.filter((each) => !read.has(each))) this.#drop(collection, indexed, id);
  }

  #drop(collection: PublicCollection, indexed: IndexedCollection, id: string): void {
    this.#index.drop(collection, id);
    indexed.versions.delete(id);
  }
}

/** One per process, for the start, the pages and the API. */
const indexes = remember('searchIndexes', () => new Map(locales.map((each) => [each, new SearchIndexCache(each)])));

/** The index of a locale. */
export function searchIndexOf(locale: Locale): SearchIndexCache {
  // Made of all languages there are.
  return indexes.get(locale) as SearchIndexCache;
}

/** Fills the indexes in slices, so that the first search need not wait. */
export async function fillIndexes(payload: Payload): Promise<void> {
  for (const locale of locales) await searchIndexOf(locale).fill(payload);
}
