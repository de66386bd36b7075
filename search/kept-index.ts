import { setImmediate as pause } from 'node:timers/promises';
import type { Payload } from 'payload';
import { type Locale, locales } from '@/lib/locales';
import { remember } from '@/lib/remember';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import { LocaleIndex } from './locale-index';
import { listVersions, printOf, readFileTexts, readPublic } from './reads';
import { textsOf, titleWords } from './texts';

/** Documents read at once; between two slices the process answers others. */
const slice = 20;

/**
 * Every document's date is looked at again after this many milliseconds, even where the print is the same: two
 * instances whose clocks differ can save so that it stays so. What is shown is read anew at each search anyway.
 */
const wholeAfterMs = 60_000;

type Known = { print: string | null; versions: Map<string, string>; at: number };

/** The index of one language, brought up to what the database says before each search. */
class KeptIndex {
  readonly #known = new Map<PublicCollection, Known>();
  #running: Promise<LocaleIndex> | null = null;
  #next: Promise<LocaleIndex> | null = null;
  readonly #index: LocaleIndex;

  constructor(readonly locale: Locale) {
    this.#index = new LocaleIndex(locale);
  }

  /**
   * The index as the database is now. Whoever comes while it is being looked at waits for the next look, all of them for
   * one: the look under way may have begun before what they came to find was saved.
   */
  fresh(payload: Payload): Promise<LocaleIndex> {
    if (!this.#running) {
      this.#running = this.#update(payload).finally(() => {
        this.#running = null;
      });
      return this.#running;
    }
    this.#next ??= Promise.allSettled([this.#running]).then(() => {
      this.#next = null;
      return this.fresh(payload);
    });
    return this.#next;
  }

  /** Looks at every document again at the next search. */
  doubt(): void {
    for (const known of this.#known.values()) known.print = null;
  }

  async #update(payload: Payload): Promise<LocaleIndex> {
    for (const collection of publicCollections) await this.#updateCollection(payload, collection);
    return this.#index;
  }

  async #updateCollection(payload: Payload, collection: PublicCollection): Promise<void> {
    const known = this.#known.get(collection) ?? { print: null, versions: new Map<string, string>(), at: 0 };
    this.#known.set(collection, known);
    // Before the list: what is saved between the two shows in the print of the next search.
    const print = await printOf(payload, collection, this.locale);
    if (print === known.print && performance.now() - known.at < wholeAfterMs) return;

    const now = await listVersions(payload, collection, this.locale);
    for (const id of [...known.versions.keys()].filter((each) => !now.has(each))) this.#drop(collection, known, id);
    const changed = [...now].filter(([id, version]) => known.versions.get(id) !== version).map(([id]) => id);
    for (let at = 0; at < changed.length; at += slice) {
      await this.#read(payload, collection, known, changed.slice(at, at + slice));
      await pause();
    }
    Object.assign(known, { print, at: performance.now() });
  }

  async #read(payload: Payload, collection: PublicCollection, known: Known, ids: readonly string[]): Promise<void> {
    const documents = await readPublic(payload, collection, this.locale, ids);
    const files = collection === 'documents' ? await readFileTexts(payload, documents, this.locale) : new Map();
    const fields = payload.collections[collection].config.flattenedFields;
    for (const document of documents) {
      this.#index.put({
        collection,
        id: document.id,
        title: titleWords(collection, document),
        text: textsOf(collection, document, fields, this.locale).join('\n'),
        file: (files.get(document.id) ?? []).join('\n'),
      });
      known.versions.set(document.id, String(document.updatedAt));
    }
    // Gone since it was listed.
    const read = new Set(documents.map(({ id }) => id));
    for (const id of ids.filter((each) => !read.has(each))) this.#drop(collection, known, id);
  }

  #drop(collection: PublicCollection, known: Known, id: string): void {
    this.#index.drop(collection, id);
    known.versions.delete(id);
  }
}

/** One per process, for the start, the pages and the API. */
const indexes = remember('searchIndexes', () => new Map(locales.map((each) => [each, new KeptIndex(each)])));

/** The kept index of a language. */
export function keptIndex(locale: Locale): KeptIndex {
  // Made of all languages there are.
  return indexes.get(locale) as KeptIndex;
}

/** Reads everything once, in slices, so that the first search need not wait for it. */
export async function fillIndexes(payload: Payload): Promise<void> {
  for (const locale of locales) await keptIndex(locale).fresh(payload);
}
