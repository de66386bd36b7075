import type { CollectionSlug, Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import type { Projection } from './projection';

let site: OwnSite;
let payload: Payload;
let projections: readonly Projection[];

beforeAll(async () => {
  site = await startOwnSite();
  payload = site.payload;
  ({ projections } = await import('./index'));
});

afterAll(() => site?.stop());

/** What was done, withdrawals, and what the public was told stay after their documents were deleted. */
const staying = new Set<CollectionSlug>([
  'media-withdrawals',
  'activity',
  'public-changes',
  'public-states',
  'webhook-deliveries',
]);

/** Collections whose rows are each about a document. */
const tables = () =>
  payload.config.collections
    .filter(({ flattenedFields }) =>
      ['inCollection', 'documentId'].every((name) => flattenedFields.some((field) => field.name === name)),
    )
    .map(({ slug }) => slug as CollectionSlug)
    .filter((slug) => !staying.has(slug));

async function rowsAbout(documentId: string): Promise<Record<string, Record<string, unknown>[]>> {
  const entries = tables().map(async (collection) => {
    const where = { documentId: { equals: documentId } };
    const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
      collection,
      where,
      sort: 'id',
      pagination: false,
    });
    // Rows that are written again have other ids, and the same content.
    const plain = docs.map(({ id: _id, createdAt: _created, updatedAt: _updated, ...row }) => row);
    return [collection, plain] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

const member = (data: object) =>
  payload.create({
    collection: 'members',
    data: { name: 'Port-Clair', kind: 'association', visibility: 'public', _status: 'published', ...data } as never,
    locale: 'fr',
    overrideAccess: true,
  });

test('every collection of rows about documents is registered, and no other but the media themselves', () => {
  const registered = new Set(projections.map(({ collection }) => collection));
  expect([...registered].sort()).toEqual([...tables(), 'media'].sort());
});

test('a rebuild makes the same rows as the hooks of a save, and corrects wrong ones', async () => {
  const { rebuildProjections } = await import('./rebuild');
  const network = await member({ name: 'Réseau', kind: 'network' });
  const { id } = await member({ memberOf: [network.id] });
  const before = await rowsAbout(id);
  expect(before['content-status']).toMatchObject([{ title: 'Port-Clair', publication: 'published' }]);
  expect(before['content-links']).toMatchObject([{ toCollection: 'members', toId: network.id, live: true }]);
  await payload.db.deleteMany({ collection: 'content-links', where: {} });
  await payload.db.updateMany({ collection: 'content-status', where: {}, data: { title: 'Autre' }, returning: false });
  expect(await rebuildProjections(payload)).toBe(2);
  expect(await rowsAbout(id)).toEqual(before);
});

test('nothing is left of a deleted document, and references to it are broken', async () => {
  const { inTransaction } = await import('@/lib/in-transaction');
  const { addStep } = await import('../review/log');
  const network = await member({ name: 'Fédération', kind: 'network' });
  const { id } = await member({ name: 'Vallehondo', memberOf: [network.id] });
  await inTransaction(payload, (req) =>
    addStep({ inCollection: 'members', documentId: network.id }, { action: 'requested', note: 'À relire' }, req),
  );
  expect((await rowsAbout(network.id))['review-log']).toHaveLength(1);
  await payload.delete({ collection: 'members', id: network.id, overrideAccess: true });
  expect(Object.values(await rowsAbout(network.id)).flat()).toEqual([]);
  const [status] = (await rowsAbout(id))['content-status'] ?? [];
  expect(status).toMatchObject({ title: 'Vallehondo' });
});
