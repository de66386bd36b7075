import type { Payload } from 'payload';
import { beforeEach, expect, test, vi } from 'vitest';
import { moveContentRevision } from '@/lib/content-revision';
import { publicCollections } from '@/lib/routes';
import { SearchIndexCache } from './index-cache';

// No module is replaced: the unit tests share theirs.
const fingerprintOf = vi.fn(async () => '0');
const listVersions = vi.fn(async (_payload: Payload, _collection: string) => new Map<string, string>());
const index = new SearchIndexCache('fr', {
  fingerprintOf,
  listVersions,
  readFileTexts: async () => new Map(),
  readPublic: async () => [],
});

const payload = {} as Payload;
const comparisons = () => fingerprintOf.mock.calls.length / publicCollections.length;

beforeEach(async () => {
  moveContentRevision();
  await index.fresh(payload);
  fingerprintOf.mockClear();
});

test('an index is compared with the database once for each content revision', async () => {
  await index.fresh(payload);
  expect(comparisons()).toBe(0);
  moveContentRevision();
  await index.fresh(payload);
  await index.fresh(payload);
  expect(comparisons()).toBe(1);
});

test('a change while an index is compared has it compared again', async () => {
  moveContentRevision();
  fingerprintOf.mockImplementationOnce(async () => {
    moveContentRevision();
    return '1';
  });
  await index.fresh(payload);
  await index.fresh(payload);
  expect(comparisons()).toBe(2);
});

test('an index in doubt is compared again', async () => {
  index.doubt();
  await index.fresh(payload);
  expect(comparisons()).toBe(1);
});

test('a doubt during an update that began earlier has its documents compared again', async () => {
  index.doubt();
  listVersions.mockImplementationOnce(async () => {
    index.doubt();
    return new Map();
  });
  await index.fresh(payload);
  listVersions.mockClear();
  await index.fresh(payload);
  // The first collection was listed before the doubt, the others after it.
  expect(listVersions.mock.calls.map(([, collection]) => collection)).toEqual([publicCollections[0]]);
  await index.fresh(payload);
  expect(comparisons()).toBe(2);
});

test('an index is compared again after a minute, since an instance may have missed a change', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 61_000);
  await index.fresh(payload);
  expect(comparisons()).toBe(1);
  vi.restoreAllMocks();
});

test('documents that no request waits for are read with rests between them', async () => {
  const order: string[] = [];
  const readPublic = vi.fn(async () => {
    order.push('read');
    const until = performance.now() + 20;
    while (performance.now() < until);
    if (order.length === 1) setTimeout(() => order.push('timer'), 1);
    return [];
  });
  const many = new Map(Array.from({ length: 9 }, (_each, at) => [String(at), '1']));
  const slow = new SearchIndexCache('fr', {
    fingerprintOf,
    listVersions: async (_payload: Payload, collection: string) => (collection === 'events' ? many : new Map()),
    readFileTexts: async () => new Map(),
    readPublic,
  });
  const events = { config: { flattenedFields: [] } };
  await slow.fill({ collections: { events } } as unknown as Payload);
  expect(order).toEqual(['read', 'timer', 'read']);
});
