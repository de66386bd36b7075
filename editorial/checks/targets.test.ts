import type { PayloadRequest } from 'payload';
import { expect, test } from 'vitest';
import type { FieldReference } from './subject';
import { readTargets } from './targets';

type Query = { collection: string; where: { id: { in: string[] } }; select: Record<string, true> };

/** Reads the targets from rows that stand for the database, with the queries that were made. */
async function read(named: readonly (readonly [string | null, string | null])[], rows: Record<string, unknown[]> = {}) {
  const queries: Query[] = [];
  const req = {
    payload: {
      collections: {
        members: { config: { admin: { useAsTitle: 'name' } } },
        pages: { config: { admin: { useAsTitle: 'title' } } },
      },
      db: {
        find: async (query: Query & { pagination: boolean; limit: number; req: unknown }) => {
          expect(query).toMatchObject({ pagination: false, limit: 0 });
          expect(query.req).toBe(req);
          queries.push(query);
          return { docs: rows[query.collection] ?? [] };
        },
      },
    },
  } as unknown as PayloadRequest;
  const references = named.map(([toCollection, toId]) => ({
    reference: { toCollection, toId },
  })) as unknown as FieldReference[];
  const targets = await readTargets(references, req);
  return { queries, targets: Object.fromEntries(targets) };
}

test('asks once for each collection, for each document once', async () => {
  const { queries } = await read([
    ['members', 'a'],
    ['pages', 'b'],
    ['members', 'c'],
    ['members', 'a'],
  ]);
  expect(queries.map(({ collection, where }) => [collection, where.id.in])).toEqual([
    ['members', ['a', 'c']],
    ['pages', ['b']],
  ]);
});

test('asks for nothing where nothing is named by its id', async () => {
  const { queries, targets } = await read([
    [null, 'a'],
    ['members', null],
    ['members', 'founders'],
  ]);
  expect(queries).toEqual([]);
  expect(targets).toEqual({});
});

test.each([
  ['members', { _status: true, deletedAt: true, name: true, visibility: true }],
  ['pages', { _status: true, deletedAt: true, title: true }],
  ['media', { alt: true, decorative: true, people: true, filename: true, deletedAt: true }],
  ['files', { filename: true, findings: true }],
  ['forms', { title: true }],
])('reads of %s what the rules need', async (collection, select) => {
  expect((await read([[collection, 'a']])).queries).toMatchObject([{ select, sort: 'createdAt' }]);
  expect(Object.keys((await read([[collection, 'a']])).queries[0]?.select ?? {})).toEqual(Object.keys(select));
});

test.each([
  ['is published', { _status: 'published' }, 'public'],
  ['is a draft', { _status: 'draft' }, 'waiting'],
  ['has no drafts', {}, 'public'],
  ['is in the trash', { _status: 'published', deletedAt: '2026-01-01' }, 'gone'],
  ['is hidden', { _status: 'published', visibility: 'hidden' }, 'gone'],
  ['is shown', { _status: 'published', visibility: 'public' }, 'public'],
])('a document that %s', async (_, row, state) => {
  const { targets } = await read([['members', 'a']], { members: [{ id: 'a', name: { fr: 'Réseau' }, ...row }] });
  expect(targets).toEqual({ 'members/a': { state, name: 'Réseau' } });
});

test.each([
  ['members', { name: { en: 'Network' } }, ''],
  ['members', { name: { fr: 'Réseau' }, title: 'x' }, 'Réseau'],
  ['pages', { title: { fr: 'Accueil', en: 'Home' } }, 'Accueil'],
  ['pages', {}, ''],
  ['forms', { title: 'Contact' }, 'Contact'],
  ['forms', { title: { fr: 'Nous écrire' } }, 'Nous écrire'],
])('the name of a row of %s: %j', async (collection, row, name) => {
  const { targets } = await read([[collection, 'a']], { [collection]: [{ id: 'a', ...row }] });
  expect(targets).toEqual({ [`${collection}/a`]: { state: 'public', name } });
});

test('a picture comes with its description, a file with what was found in it', async () => {
  const rows = {
    media: [
      { id: 'a', filename: 'a.webp', alt: { fr: 'Une place' }, decorative: true, people: 'none' },
      { id: 'b', filename: 'b.webp', decorative: null, people: null },
    ],
    files: [
      { id: 'a', filename: 'a.pdf', findings: ['password'] },
      { id: 'b', filename: 'b.pdf' },
    ],
  };
  const named = Object.keys(rows).flatMap((collection) => [[collection, 'a'] as const, [collection, 'b'] as const]);
  expect((await read(named, rows)).targets).toEqual({
    'media/a': { state: 'public', name: 'a.webp', alt: { fr: 'Une place' }, decorative: true, peopleAnswered: true },
    'media/b': { state: 'public', name: 'b.webp', alt: {}, decorative: false, peopleAnswered: false },
    'files/a': { state: 'public', name: 'a.pdf', findings: ['password'] },
    'files/b': { state: 'public', name: 'b.pdf', findings: [] },
  });
});
