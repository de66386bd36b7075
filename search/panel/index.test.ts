import type { Payload } from 'payload';
import { beforeEach, expect, test, vi } from 'vitest';
import { type PanelCollection, panelCollections } from './collections';
import { PanelIndex } from './index';
import type { Listed, Source } from './reads';
import type { StoredDocument } from './texts';

type Stored = StoredDocument & { savedAt: string; collection: PanelCollection; deletedAt?: string };

// What the database holds. No module is replaced: the unit tests share theirs.
let stored: Stored[];
const inSource = (source: Source) =>
  stored.filter(({ collection }) => (source === 'content-status' ? collection === 'events' : collection === source));
const list = ({ collection, id, savedAt, deletedAt }: Stored): Listed => ({
  collection,
  id,
  savedAt,
  isTrashed: deletedAt !== undefined,
});
const readNewest = vi.fn(async (_payload: Payload, collection: string, ids: readonly string[]) =>
  stored.filter((each) => each.collection === collection && ids.includes(each.id)),
);
const listSince = vi.fn(async (_payload: Payload, source: Source, since: string | null) =>
  inSource(source)
    .filter(({ savedAt }) => since === null || savedAt >= since)
    .map(list),
);
const reads = {
  latestOf: async (_payload: Payload, source: Source) => ({
    total: inSource(source).length,
    savedAt:
      inSource(source)
        .map(({ savedAt }) => savedAt)
        .sort()
        .at(-1) ?? '',
  }),
  listSince,
  readNewest,
};

const flattenedFields = [
  { name: 'title', type: 'text', localized: true },
  { name: 'filename', type: 'text' },
];
const payload = {
  collections: Object.fromEntries(panelCollections.map((slug) => [slug, { config: { flattenedFields } }])),
} as unknown as Payload;

let index: PanelIndex;
const all = new Set(panelCollections);
async function find(query: string, among: ReadonlySet<PanelCollection> = all) {
  const { hits } = (await index.fresh(payload)).find(query, among, 'fr');
  return hits.map(({ id, locale }) => `${id} ${locale}`);
}

const event = (id: string, title: Record<string, string>, minute: number): Stored => ({
  collection: 'events',
  id,
  title,
  savedAt: `2026-11-30T10:${String(minute).padStart(2, '0')}:00.000Z`,
});

beforeEach(() => {
  index = new PanelIndex(reads);
  stored = [
    event('a', { fr: 'École des frontières', en: 'Border school' }, 1),
    event('b', { fr: 'Une rencontre' }, 2),
    { collection: 'media', id: 'p', filename: 'ecole.jpg', savedAt: '2026-11-30T10:00:00.000Z' },
  ];
  vi.clearAllMocks();
});

test('a document is found once, in any locale, and named in the one that matches', async () => {
  expect(await find('frontiere')).toEqual(['a fr']);
  expect(await find('border')).toEqual(['a en']);
  expect((await find('école')).sort()).toEqual(['a fr', 'p fr']);
  expect(await find('école', new Set(['media']))).toEqual(['p fr']);
});

test('what is the same in every locale is named in the preferred one', async () => {
  stored = [event('c', { fr: 'Forum', en: 'Forum' }, 1)];
  const fresh = await index.fresh(payload);
  expect(fresh.find('forum', all, 'en').hits).toMatchObject([{ id: 'c', locale: 'en' }]);
  expect(fresh.find('forum', all, 'fr').hits).toMatchObject([{ id: 'c', locale: 'fr' }]);
});

test('nothing that is spelled otherwise is found beside what is spelled so', async () => {
  stored.push(event('c', { fr: 'Le schoul' }, 3));
  expect(await find('school')).toEqual(['a en']);
});

test('new, changed and deleted documents are found correctly at the next search', async () => {
  expect(await find('montagne')).toEqual([]);
  stored.push(event('c', { fr: 'La montagne' }, 3));
  expect(await find('montagne')).toEqual(['c fr']);
  stored = stored.map((each) => (each.id === 'c' ? event('c', { fr: 'La plaine' }, 4) : each));
  expect(await find('montagne')).toEqual([]);
  expect(await find('plaine')).toEqual(['c fr']);
  stored = stored.filter(({ id }) => id !== 'c');
  expect(await find('plaine')).toEqual([]);
});

test('one that was deleted while another was created is no longer found', async () => {
  await find('rencontre');
  stored = [...stored.filter(({ id }) => id !== 'b'), event('c', { fr: 'La montagne' }, 3)];
  expect(await find('rencontre')).toEqual([]);
  expect(await find('montagne')).toEqual(['c fr']);
});

test('a locale that lost its words is found by them no longer', async () => {
  await find('border');
  stored = stored.map((each) => (each.id === 'a' ? event('a', { fr: 'École' }, 3) : each));
  expect(await find('border')).toEqual([]);
});

test('only what was saved since is read again, also by an instance whose clock is behind', async () => {
  await find('école');
  readNewest.mockClear();
  await find('école');
  expect(readNewest).not.toHaveBeenCalled();
  stored.push({ ...event('late', { fr: 'La montagne' }, 1), savedAt: '2026-11-30T10:01:30.000Z' });
  expect(await find('montagne')).toEqual(['late fr']);
  expect(readNewest.mock.calls.map(([, collection, ids]) => [collection, ids])).toEqual([['events', ['late']]]);
});

test('what is in the trash comes last', async () => {
  stored = [
    { ...event('trashed', { fr: 'Forum' }, 1), deletedAt: '2026-11-30' },
    event('longer', { fr: 'Forum des associations de la vallée' }, 2),
  ];
  expect(await find('forum')).toEqual(['longer fr', 'trashed fr']);
});
