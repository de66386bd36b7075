import { getPayload, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { OwnSite } from '@/database/test-own-site';
import { changeLimits, dayMs, hourMs, secondMs } from '@/lib/limits';
import { apiOf } from '@/lib/test-api';
import { passTime, stopClock } from '@/lib/test-clock';
import type { ChangesPage } from './read';
import { rollBackMember } from './test-rolled-back';
import { tokenOf } from './token';

type Page = Omit<ChangesPage, 'isShared'>;

/** A promise that the test resolves. */
function signal(): { given: Promise<void>; give: () => void } {
  let give = () => undefined as undefined;
  const given = new Promise<void>((resolve) => {
    give = () => resolve() as undefined;
  });
  return { given, give: () => give() };
}

/** Tests of the record of changes, on a site of their own, for each database. */
export function testChanges(start: () => Promise<OwnSite>, onMongo: boolean): void {
  let site: OwnSite;
  let payload: Payload;
  let api: ReturnType<typeof apiOf>;
  /** Longer than entries wait for other instances. */
  const settle = () => passTime(5 * secondMs);

  beforeAll(async () => {
    site = await start();
    payload = site.payload;
    api = apiOf(payload);
    stopClock();
  });

  afterAll(async () => {
    vi.useRealTimers();
    await site?.stop();
  });

  const member = async (data: object = {}, isDraft = false, of = payload) => {
    const { id } = await of.create({
      collection: 'members',
      data: { name: 'Port-Clair', kind: 'association', _status: isDraft ? 'draft' : 'published', ...data } as never,
      draft: isDraft,
      locale: 'fr',
      overrideAccess: true,
    });
    return String(id);
  };
  const update = (id: string, data: object, more: object = {}) =>
    payload.update({
      collection: 'members',
      id,
      data: data as never,
      locale: 'fr',
      overrideAccess: true,
      ...more,
    } as never);

  const ask = async (query = ''): Promise<Page> => {
    const { status, json, text } = await api.request('GET', `/api/changes${query}`);
    expect(status, text).toBe(200);
    return json as unknown as Page;
  };
  const tokenOfNow = async () => {
    settle();
    return (await ask()).next;
  };
  const since = async (token: string) => {
    settle();
    return (await ask(`?since=${token}`)).changes;
  };

  test('names what became of a document, with where it is public now and nothing else', async () => {
    const token = await tokenOfNow();
    const id = await member();
    const address = (locale: string, section: string) => `http://localhost:3000/${locale}/${section}/port-clair`;
    const fr = { fr: address('fr', 'membres') };
    const at = new Date().toISOString();
    expect(await since(token)).toEqual([{ type: 'members', id, change: 'published', at, locales: ['fr'], urls: fr }]);
    await update(id, { name: 'Port-Clair', localePublished: true, _status: 'published' }, { locale: 'en' });
    const shown = { locales: ['fr', 'en'], urls: { ...fr, en: address('en', 'members') } };
    expect(await since(token)).toMatchObject([
      { change: 'published', ...shown },
      { change: 'updated', ...shown },
    ]);
    await update(id, { localePublished: false, _status: 'published' }, { locale: 'en' });
    await update(id, { _status: 'draft' });
    const hidden = (await since(token)).slice(-2);
    expect(hidden).toMatchObject([{ change: 'updated' }, { type: 'members', id, change: 'unpublished' }]);
    await update(id, { _status: 'published' });
    settle();
    await update(id, { deletedAt: new Date().toISOString() });
    const changes = await since(token);
    expect(changes.map(({ change }) => change)).toEqual([
      ...['published', 'updated', 'updated', 'unpublished', 'published', 'deleted'],
    ]);
    // What is hidden now has no address in any entry, not even in those of when it was public.
    expect(changes.every(({ locales, urls }) => locales.length === 0 && Object.keys(urls).length === 0)).toBe(true);
    expect(Object.keys(changes[0] ?? {})).toEqual(['type', 'id', 'change', 'at', 'locales', 'urls']);
    expect(JSON.stringify(changes)).not.toMatch(/port-clair/i);
    // It is gone for the public since it went to the trash.
    await payload.delete({ collection: 'members', id, trash: true, overrideAccess: true });
    expect(await since(token)).toHaveLength(6);
  });

  test('what never was public leaves no trace: drafts, hidden members, what is deleted before', async () => {
    const token = await tokenOfNow();
    const draft = await member({}, true);
    await update(draft, { name: 'Autre', _status: 'draft' }, { draft: true, autosave: true });
    const hidden = await member({ visibility: 'hidden' });
    await update(hidden, { name: 'Caché', _status: 'published' });
    const trashed = await member({}, true);
    await update(trashed, { deletedAt: new Date().toISOString() });
    const deleted = await member({}, true);
    await payload.delete({ collection: 'members', id: deleted, overrideAccess: true });
    expect(await since(token)).toEqual([]);
    for (const documentId of [draft, hidden, trashed, deleted]) {
      const where = { documentId: { equals: documentId } };
      for (const collection of ['public-changes', 'public-states'] as const)
        expect((await payload.db.count({ collection, where })).totalDocs).toBe(0);
    }
    // A draft of a public document, and its autosaves, change nothing.
    const id = await member();
    const later = await tokenOfNow();
    await update(id, { name: 'Plus tard', _status: 'draft' }, { draft: true, autosave: true });
    expect(await since(later)).toEqual([]);
  });

  test('a save that is rolled back leaves nothing, and an entry that can’t be stored keeps the save from being stored', async () => {
    const token = await tokenOfNow();
    await rollBackMember(payload, 'Perdu');
    expect(await since(token)).toEqual([]);
    const { create } = payload.db;
    vi.spyOn(payload.db, 'create').mockImplementation((args) => {
      if (args.collection === 'public-changes') throw new Error('disk');
      return create(args);
    });
    const { totalDocs } = await payload.db.count({ collection: 'members' });
    await expect(member({ name: 'Sans entrée' })).rejects.toThrow('disk');
    vi.restoreAllMocks();
    expect((await payload.db.count({ collection: 'members' })).totalDocs).toBe(totalDocs);
  });

  test('a document that refers to a changed one is named; what is said of a hidden one stays unsaid', async () => {
    const network = await member({ name: 'Réseau' });
    const id = await member({ memberOf: [network] });
    const hidden = await member({ name: 'Discret', memberOf: [network], visibility: 'hidden' });
    const token = await tokenOfNow();
    await update(network, { name: 'Grand réseau', _status: 'published' });
    const changes = await since(token);
    expect(changes.map((each) => [each.id, each.change])).toEqual([
      [network, 'updated'],
      [id, 'updated'],
    ]);
    expect(JSON.stringify(changes)).not.toContain(hidden);
    // The network lists it, as a hidden one it does not.
    const later = await tokenOfNow();
    await update(hidden, { name: 'Discret encore', _status: 'published' });
    expect(await since(later)).toEqual([]);
    await update(hidden, { visibility: 'public', _status: 'published' });
    expect((await since(later)).map((each) => [each.id, each.change])).toEqual([
      [hidden, 'published'],
      [network, 'updated'],
      [id, 'updated'],
    ]);
  });

  test('an event that is over changes by the clock alone', async () => {
    const { id } = await payload.create({
      collection: 'events',
      data: {
        title: 'Rencontre',
        startsAt: new Date(Date.now() + hourMs).toISOString(),
        endsAt: new Date(Date.now() + 2 * hourMs).toISOString(),
        startsAt_tz: 'Europe/Paris',
        attendance: 'online',
        onlineUrl: 'https://example.org/online',
        _status: 'published',
      } as never,
      locale: 'fr',
      overrideAccess: true,
    });
    const token = await tokenOfNow();
    passTime(hourMs);
    expect(await since(token)).toEqual([]);
    passTime(hourMs);
    expect(await since(token)).toMatchObject([{ type: 'events', id, change: 'updated', locales: ['fr'] }]);
    passTime(dayMs);
    expect(await since(token)).toHaveLength(1);
  });

  test('is read in pages of the asked size, in order, without gap or repetition', async () => {
    const token = await tokenOfNow();
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      passTime(secondMs);
      ids.push(await member({ name: `Ville ${index}` }));
    }
    settle();
    const pages: Page[] = [];
    for (let at = token, hasMore = true; hasMore; ) {
      const page = await ask(`?since=${at}&limit=2`);
      pages.push(page);
      ({ next: at, hasMore } = page);
    }
    expect(pages.map(({ changes }) => changes.length)).toEqual([2, 2, 1]);
    expect(pages.flatMap(({ changes }) => changes.map(({ id }) => id))).toEqual(ids);
    const last = pages.at(-1)?.next ?? '';
    expect(await ask(`?since=${last}`)).toEqual({ changes: [], next: last, hasMore: false });
  });

  test.each([
    ['limit=0', 'invalid-value', 'limit'],
    ['limit=101', 'invalid-value', 'limit'],
    ['limit=ten', 'invalid-value', 'limit'],
    ['after=x', 'unknown-parameter', 'after'],
    ['since=a&since=b', 'repeated-parameter', 'since'],
    ['since[]=a', 'repeated-parameter', 'since'],
    ['since=', 'unknown-token', 'since'],
    ['since=12', 'unknown-token', 'since'],
    [`since=${tokenOf({ feed: '0123456789abcdef', position: 1 })}`, 'unknown-token', 'since'],
  ])('refuses %s with 400', async (query, code, parameter) => {
    const { status, json } = await api.request('GET', `/api/changes?${query}`);
    expect(status).toBe(400);
    expect(json.errors).toMatchObject([{ code, parameter }]);
  });

  test('a token from before a backup that was restored is unknown: its changes are not those of this database', async () => {
    const { readFeed } = await import('./feed');
    const feed = await readFeed({ payload } as never);
    const token = tokenOf({ feed: feed?.feed ?? '', position: (feed?.lastPosition ?? 0) + 1 });
    const { status, json } = await api.request('GET', `/api/changes?since=${token}`);
    expect([status, json.errors]).toMatchObject([400, [{ code: 'unknown-token' }]]);
  });

  test('changes are kept for as long as promised; an older token is refused with 410', async () => {
    const { deleteOldChanges } = await import('./purge');
    const old = await tokenOfNow();
    const gone = await member({ name: 'Ancienne' });
    await update(gone, { _status: 'draft' });
    settle();
    const between = await tokenOfNow();
    passTime(dayMs);
    await member({ name: 'Récente' });
    settle();
    await ask();
    await deleteOldChanges(payload, Date.now() + (changeLimits.retentionDays - 1) * dayMs - hourMs);
    expect((await ask(`?since=${old}`)).changes.length).toBeGreaterThan(0);
    await deleteOldChanges(payload, Date.now() + changeLimits.retentionDays * dayMs - hourMs);
    const { status, json } = await api.request('GET', `/api/changes?since=${old}`);
    expect([status, json.errors]).toMatchObject([410, [{ code: 'expired-token', parameter: 'since' }]]);
    expect((await ask(`?since=${between}`)).changes).toMatchObject([{ change: 'published' }]);
    const where = { documentId: { equals: gone } };
    expect((await payload.db.count({ collection: 'public-states', where })).totalDocs).toBe(0);
  });

  test('the record of a database from before begins with what is public, without entries', async () => {
    const { beginRecord } = await import('./begin');
    const id = await member({ name: 'Déjà là' });
    for (const collection of ['public-changes', 'public-states', 'change-feeds'] as const)
      await payload.db.deleteMany({ collection, where: {} });
    expect(await beginRecord(payload)).toBeGreaterThan(1);
    expect((await payload.db.count({ collection: 'public-changes' })).totalDocs).toBe(0);
    const token = await tokenOfNow();
    await update(id, { name: 'Toujours là', _status: 'published' });
    expect(await since(token)).toMatchObject([{ id, change: 'updated' }]);
  });

  test(
    onMongo
      ? 'an entry waits until other instances know of the change, and such an answer is not stored'
      : 'an entry is read at once after the save, and the answer may be stored',
    async () => {
      const token = await tokenOfNow();
      const id = await member({ name: 'Tout de suite' });
      const { json, headers } = await api.request('GET', `/api/changes?since=${token}`);
      expect((json.changes as Page['changes']).map((each) => each.id)).toEqual(onMongo ? [] : [id]);
      expect(headers.get('cache-control')).toBe(onMongo ? 'private, no-store' : null);
      settle();
      expect((await api.request('GET', `/api/changes?since=${token}`)).headers.get('cache-control')).toBeNull();
    },
  );

  describe.runIf(onMongo)('with several processes', () => {
    let other: Payload;

    beforeAll(async () => {
      const { default: config } = await import('@/payload.config');
      // With an adapter of its own, and so a write lock and a connection of its own, as another process has.
      other = await getPayload({ config, key: 'another process' });
      other.logger.level = 'silent';
    });
    afterAll(() => other?.destroy());

    test('a reader never steps over an entry that is committed later than one after it', async () => {
      const token = await tokenOfNow();
      const { inTransaction } = await import('@/lib/in-transaction');
      const [begun, mayCommit] = [signal(), signal()];
      const late = inTransaction(other, async (req) => {
        const data = {
          inCollection: 'members',
          documentId: 'a'.repeat(24),
          change: 'updated',
          at: new Date().toISOString(),
        };
        await other.db.create({ collection: 'public-changes', data, req });
        begun.give();
        await mayCommit.given;
      });
      await begun.given;
      passTime(secondMs);
      const id = await member({ name: 'Première' });
      settle();
      const first = await ask(`?since=${token}`);
      expect(first.changes.map((each) => each.id)).toEqual([id]);
      mayCommit.give();
      await late;
      expect((await ask(`?since=${first.next}`)).changes.map((each) => each.id)).toEqual(['a'.repeat(24)]);
    });

    test('readers that number at the same time give each entry one position', async () => {
      let token = await tokenOfNow();
      const written: string[] = [];
      const read: string[] = [];
      const write = async (of: Payload, name: string) => {
        for (let index = 0; index < 15; index += 1) written.push(await member({ name: `${name} ${index}` }, false, of));
      };
      const writers = Promise.all([write(payload, 'Une'), write(other, 'Autre')]);
      let isDone = false;
      void writers.finally(() => {
        isDone = true;
      });
      const { readChanges } = await import('./read');
      const follow = async () => {
        settle();
        const pages = await Promise.all(
          [payload, other].map((of) => readChanges(of, { since: token, limit: changeLimits.maxPageSize })),
        );
        const [page] = pages;
        if (!page || typeof page === 'string') throw new Error(String(page));
        read.push(...page.changes.map(({ id }) => id));
        token = page.next;
      };
      while (!isDone) await follow();
      await writers;
      await follow();
      expect(read.toSorted()).toEqual(written.toSorted());
      const { docs } = await payload.db.find<{ id: string; position: number }>({
        collection: 'public-changes',
        sort: 'position',
        pagination: false,
      });
      const positions = docs.map(({ position }) => position);
      expect(new Set(positions).size).toBe(positions.length);
    }, 120_000);
  });
}
