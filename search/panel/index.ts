import type { Payload } from 'payload';
import { minuteMs } from '@/lib/limits';
import { byLocale, type Locale, locales } from '@/lib/locales';
import { remember } from '@/lib/remember';
import { type Hit, type Hits, LocaleIndex } from '../locale-index';
import { SharedUpdate } from '../shared-update';
import type { PanelCollection } from './collections';
import * as databaseReads from './reads';
import { type Listed, type Source, sources } from './reads';
import { wordsByLocale } from './texts';

/** Documents read at once, in a few milliseconds; between two slices the process handles other requests. */
const slice = 8;

/** What was saved so long before the latest save is listed again: the clocks of two instances differ. */
const overlapMs = minuteMs;

/** The most documents found at once, the best of each locale. */
const maxHits = 1000;

/** What is in the trash comes after the rest. */
const trashWeight = 0.2;

/** What the index is made from. */
type Reads = Pick<typeof databaseReads, 'latestOf' | 'listSince' | 'readNewest'>;

type Known = { savedAt: string; documents: Map<string, Listed> };

/** A found document, with the locale whose words match best. */
export type PanelHit = Hit<PanelCollection> & { locale: Locale };

export type PanelHits = { hits: PanelHit[] } & Pick<Hits, 'total' | 'words' | 'spelling'>;

const keyOf = ({ collection, id }: Pick<Listed, 'collection' | 'id'>): string => `${collection}/${id}`;

/**
 * The search index of the panel: the newest version of every document, published or not, in all locales, and what else
 * staff look for. Apart from the indexes of the public search, so that no draft can come to it. It holds more than
 * a person may read: the access rules decide what each search shows.
 */
export class PanelIndex {
  readonly #indexes = byLocale((_settings, locale) => new LocaleIndex<PanelCollection>(locale, { asTyped: true }));
  readonly #known = new Map<Source, Known>();
  readonly #trashed = new Set<string>();
  readonly #updates = new SharedUpdate(async (payload: Payload): Promise<PanelIndex> => {
    for (const source of sources) await this.#update(payload, source);
    return this;
  });

  constructor(readonly reads: Reads = databaseReads) {}

  /** Returns the index with everything that was saved before the call. */
  fresh(payload: Payload): Promise<PanelIndex> {
    return this.#updates.run(payload);
  }

  /** The same, at half speed as long as no search waits for it. */
  fill(payload: Payload): Promise<PanelIndex> {
    return this.#updates.runInBackground(payload);
  }

  /**
   * Finds documents in all locales, each once, best first. Where some locale has all the words as they are spelled,
   * those that are spelled otherwise in another are left out.
   *
   * @param among the collections that are searched
   * @param preferred the locale to name where several match alike
   */
  find(query: string, among: ReadonlySet<PanelCollection>, preferred: Locale): PanelHits {
    const found = locales.map((locale) => ({ locale, ...this.#indexes[locale].find(query, among, maxHits) }));
    const some = found.filter(({ hits }) => hits.length > 0);
    const best = Math.min(...some.map(qualityOf));
    const { words, spelling } = some.find((each) => qualityOf(each) === best) ?? { words: 'all', spelling: 'same' };
    const hits = new Map<string, PanelHit>();
    // The preferred locale first, which stays where another matches as well.
    const isPreferred = ({ locale }: { locale: Locale }) => Number(locale === preferred);
    for (const each of some.sort((one, other) => isPreferred(other) - isPreferred(one))) {
      if (qualityOf(each) > best) continue;
      for (const hit of each.hits) {
        const key = keyOf(hit);
        const score = hit.score * this.#weightOf(key);
        const known = hits.get(key);
        if (known) known.score = Math.max(known.score, score);
        else hits.set(key, { ...hit, locale: each.locale, score });
      }
    }
    const total = Math.max(hits.size, ...some.filter((each) => qualityOf(each) === best).map((each) => each.total));
    return { hits: [...hits.values()].sort((one, other) => other.score - one.score), total, words, spelling };
  }

  #weightOf(key: string): number {
    return this.#trashed.has(key) ? trashWeight : 1;
  }

  async #update(payload: Payload, source: Source): Promise<void> {
    const known = this.#known.get(source) ?? { savedAt: '', documents: new Map<string, Listed>() };
    this.#known.set(source, known);
    // Before the list: what is saved between the two is listed again by the next search.
    const { total, savedAt } = await this.reads.latestOf(payload, source);
    if (total === known.documents.size && savedAt === known.savedAt) return;
    if (known.savedAt) {
      const since = new Date(Date.parse(known.savedAt) - overlapMs).toISOString();
      await this.#read(payload, known, await this.reads.listSince(payload, source, since));
    }
    // Some are gone, or this is the first time.
    if (total !== known.documents.size) {
      const all = await this.reads.listSince(payload, source, null);
      const keys = new Set(all.map(keyOf));
      for (const [key, listed] of known.documents) if (!keys.has(key)) this.#drop(known, listed);
      await this.#read(payload, known, all);
    }
    known.savedAt = savedAt;
  }

  async #read(payload: Payload, known: Known, listed: readonly Listed[]): Promise<void> {
    const changed = listed.filter((each) => known.documents.get(keyOf(each))?.savedAt !== each.savedAt);
    for (const collection of new Set(changed.map((each) => each.collection))) {
      const rows = changed.filter((each) => each.collection === collection);
      for (let at = 0; at < rows.length; at += slice) {
        const start = performance.now();
        await this.#put(payload, known, collection, rows.slice(at, at + slice));
        await this.#updates.rest(start);
      }
    }
  }

  async #put(payload: Payload, known: Known, collection: PanelCollection, rows: readonly Listed[]): Promise<void> {
    const fields = payload.collections[collection].config.flattenedFields;
    const documents = await this.reads.readNewest(
      payload,
      collection,
      rows.map(({ id }) => id),
    );
    const byId = new Map(documents.map((document) => [document.id, document]));
    for (const listed of rows) {
      const document = byId.get(listed.id);
      // One that is gone since it was listed has no words, and is dropped when the next search counts.
      const words = document ? wordsByLocale(collection, document, fields) : {};
      for (const locale of locales) {
        const here = words[locale];
        if (here) this.#indexes[locale].put({ collection, id: listed.id, ...here });
        else this.#indexes[locale].drop(collection, listed.id);
      }
      const key = keyOf(listed);
      if (listed.isTrashed) this.#trashed.add(key);
      else this.#trashed.delete(key);
      known.documents.set(key, listed);
    }
  }

  #drop(known: Known, listed: Listed): void {
    for (const locale of locales) this.#indexes[locale].drop(listed.collection, listed.id);
    known.documents.delete(keyOf(listed));
    this.#trashed.delete(keyOf(listed));
  }
}

/** All words as they are spelled, then all but spelled otherwise, then some of them. */
const qualityOf = ({ words, spelling }: Pick<Hits, 'words' | 'spelling'>): number =>
  words === 'some' ? 2 : spelling === 'alike' ? 1 : 0;

/** One per process: for the start, the search of the panel and its lists. */
export const panelIndex = remember('panelSearchIndex', () => new PanelIndex());
