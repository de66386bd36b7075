import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { OwnSite } from '@/database/test-own-site';
import { hourMs, secondMs } from '@/lib/limits';
import { locales } from '@/lib/locales';
import { publicCollections } from '@/lib/routes';
import { apiOf } from '@/lib/test-api';
import { passTime, stopClock } from '@/lib/test-clock';
import type { Change } from './read';
import { randomEdits, randomOf } from './test-edits';

type Page = { changes: Change[]; next: string; hasMore: boolean };
/** Documents as the API answers them, by collection, id and locale. */
type Listing = Record<string, unknown>;

const steps = 320;

/** A client that keeps a copy of all public content, and a test that edits at random and compares, for each database. */
export function testFollowing(start: () => Promise<OwnSite>): void {
  let site: OwnSite;
  let payload: Payload;
  let api: ReturnType<typeof apiOf>;

  beforeAll(async () => {
    site = await start();
    payload = site.payload;
    api = apiOf(payload);
    // The clock is the test's: events pass, and entries that wait for other instances need not be waited for.
    stopClock();
  });

  afterAll(async () => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    await site?.stop();
  });

  async function changesSince(since: string, limit: number): Promise<Page> {
    const { status, json, text } = await api.request('GET', `/api/changes?since=${since}&limit=${limit}`);
    expect(status, text).toBe(200);
    return json as Page;
  }

  /** Everything that the public reads at depth 1. */
  async function fullListing(): Promise<Listing> {
    const listing: Listing = {};
    for (const collection of publicCollections) {
      for (const locale of locales) {
        for (let page = 1, isLast = false; !isLast; page += 1) {
          const { json } = await api.request(
            'GET',
            `/api/${collection}?depth=1&limit=100&locale=${locale}&page=${page}`,
          );
          for (const doc of json.docs as { id: string }[]) listing[`${collection}/${doc.id} ${locale}`] = doc;
          isLast = json.hasNextPage !== true;
        }
      }
    }
    return listing;
  }

  /** Brings a copy up to date as the protocol says. */
  async function follow(copy: Listing, since: string, limit: number): Promise<string> {
    let token = since;
    for (let hasMore = true; hasMore; ) {
      const page = await changesSince(token, limit);
      ({ next: token, hasMore } = page);
      for (const { type, id, locales: shown } of page.changes) {
        for (const locale of locales) {
          delete copy[`${type}/${id} ${locale}`];
          if (!shown.includes(locale)) continue;
          const { status, json } = await api.request('GET', `/api/${type}/${id}?depth=1&locale=${locale}`);
          if (status === 200) copy[`${type}/${id} ${locale}`] = json;
        }
      }
    }
    return token;
  }

  test('a copy made by following the changes equals the full listings, whatever is edited', async () => {
    const seed = Number(process.env.CHANGES_SEED ?? 7);
    const random = randomOf(seed + 1);
    const site = await randomEdits(payload, api, seed);
    passTime(5 * secondMs);
    let token = String((await api.request('GET', '/api/changes')).json.next);
    const copy = await fullListing();
    let done: string[] = [];
    for (let step = 1; step <= steps; step += 1) {
      done.push(await site.edit());
      // Sometimes hours: events end, registrations close.
      passTime(random.below(8) === 0 ? random.below(12) * hourMs : secondMs);
      if (step < steps && random.below(8) > 0) continue;
      passTime(5 * secondMs);
      token = await follow(copy, token, 1 + random.below(9));
      expect(copy, `seed ${seed}, step ${step}, after ${done.join(', ')}`).toEqual(await fullListing());
      done = [];
    }
    if (process.env.CHANGES_LOG) console.info(site.counts, site.refusals.slice(0, 400));
    // A test of edits that are all refused would prove nothing.
    const never = Object.entries(site.counts).filter(([name, { stored }]) => stored === 0 && name !== 'roll back');
    expect(never).toEqual([]);
    expect(Object.keys(copy).length).toBeGreaterThan(20);
  }, 600_000);
}
