import type { Payload } from 'payload';
import { beforeEach, expect, test, vi } from 'vitest';
import { moveContentRevision } from '@/lib/content-revision';
import { publicCollections } from '@/lib/routes';
import { searchIndexOf } from './index-cache';
import { fingerprintOf, listVersions } from './reads';

vi.mock('./reads', () => ({
  fingerprintOf: vi.fn(async () => '0'),
  listVersions: vi.fn(async () => new Map()),
}));

const payload = {} as Payload;
const comparisons = () => vi.mocked(fingerprintOf).mock.calls.length / publicCollections.length;

beforeEach(async () => {
  moveContentRevision();
  await searchIndexOf('fr').fresh(payload);
  vi.mocked(fingerprintOf).mockClear();
});

test('an index is compared with the database once for each content revision', async () => {
  await searchIndexOf('fr').fresh(payload);
  expect(comparisons()).toBe(0);
  moveContentRevision();
  await searchIndexOf('fr').fresh(payload);
  await searchIndexOf('fr').fresh(payload);
  expect(comparisons()).toBe(1);
});

test('a change while an index is compared has it compared again', async () => {
  moveContentRevision();
  vi.mocked(fingerprintOf).mockImplementationOnce(async () => {
    moveContentRevision();
    return '1';
  });
  await searchIndexOf('fr').fresh(payload);
  await searchIndexOf('fr').fresh(payload);
  expect(comparisons()).toBe(2);
});

test('an index in doubt is compared again', async () => {
  searchIndexOf('fr').doubt();
  await searchIndexOf('fr').fresh(payload);
  expect(comparisons()).toBe(1);
});

test('a doubt during an update that began earlier has its documents compared again', async () => {
  searchIndexOf('fr').doubt();
  vi.mocked(listVersions).mockImplementationOnce(async () => {
    searchIndexOf('fr').doubt();
    return new Map();
  });
  await searchIndexOf('fr').fresh(payload);
  vi.mocked(listVersions).mockClear();
  await searchIndexOf('fr').fresh(payload);
  // The first collection was listed before the doubt, the others after it.
  expect(vi.mocked(listVersions).mock.calls.map(([, collection]) => collection)).toEqual([publicCollections[0]]);
  await searchIndexOf('fr').fresh(payload);
  expect(comparisons()).toBe(2);
});

test('an index is compared again after a minute, since an instance may have missed a change', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 61_000);
  await searchIndexOf('fr').fresh(payload);
  expect(comparisons()).toBe(1);
  vi.restoreAllMocks();
});
