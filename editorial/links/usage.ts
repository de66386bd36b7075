import type { PayloadRequest, Where } from 'payload';
import { pageSize } from '@/lib/limits';
import { describeReferences, type LinkRow } from './describe';
import { type BrokenReference, brokenReferenceIfRemoved } from './needed';
import { keysOnSite } from './problems';
import { founders } from './read';
import type { ReferenceableCollection } from './referenceable';

/** Maximum number of usages that a refusal lists. */
const maxBrokenReferences = 100;

/** What a count needs of a request: a list has none for its cells. */
type CountRequest = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>;

/** Documents of one collection that are removed, together where there are several. */
type Target = { collection: ReferenceableCollection; ids: readonly string[] };

/** Documents that one request removes, by `events/6650…`: references from them are no reason to refuse. */
type Removed = ReadonlySet<string>;

/** The key of a document in `Removed`. */
export const removedKey = (collection: string, id: string): string => `${collection}/${id}`;

async function referencesTo({ collection, ids }: Target, req: CountRequest): Promise<Where> {
  const targets = [...ids];
  if (collection === 'members') {
    const { totalDocs } = await req.payload.db.count({
      collection,
      where: { and: [{ id: { in: ids } }, { founder: { equals: true } }] },
      req,
    });
    if (totalDocs > 0) targets.push(founders);
  }
  // A reference to itself, or between them, does not count.
  const elsewhere: Where = { or: [{ inCollection: { not_equals: collection } }, { documentId: { not_in: ids } }] };
  return { and: [{ toCollection: { equals: collection } }, { toId: { in: targets } }, elsewhere] };
}

/** Counts the usages, published or in a draft. */
export async function countReferencesTo(target: Target, req: CountRequest): Promise<number> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'content-links',
    where: await referencesTo(target, req),
    req,
  });
  return totalDocs;
}

/** Lists the usages, those that would break first; a page of 20, with the same number of queries for any. */
export async function listReferencesTo(target: Target, page: number, req: PayloadRequest) {
  const found = await req.payload.db.find<LinkRow>({
    collection: 'content-links',
    where: await referencesTo(target, req),
    sort: ['-live', '-needed', 'inCollection', 'documentId', 'id'],
    limit: pageSize,
    page,
    req,
  });
  const closed = await closedForms(target, req);
  const brokenReferences = await findBrokenReferences(
    found.docs.filter(({ toId }) => !closed.has(toId)),
    removedWith(target),
    req,
  );
  return {
    rows: found.docs,
    references: await describeReferences(found.docs, brokenReferences, req),
    total: found.totalDocs,
    pages: found.totalPages,
  };
}

const removedWith = ({ collection, ids }: Target): Removed => new Set(ids.map((id) => removedKey(collection, id)));

/** A closed form is not shown: references to it are broken already. */
async function closedForms({ collection, ids }: Target, req: PayloadRequest): Promise<ReadonlySet<string | null>> {
  if (collection !== 'forms') return new Set();
  const { docs } = await req.payload.db.find<{ id: string; open?: boolean | null }>({
    collection,
    where: { id: { in: ids } },
    select: { open: true },
    sort: 'id',
    pagination: false,
    req,
  });
  return new Set(docs.flatMap(({ id, open }) => (open === true ? [] : id)));
}

/** Lists the references on the site that would break if something were removed. */
export async function listBrokenReferences(target: Target, removed: Removed, req: PayloadRequest): Promise<LinkRow[]> {
  const closed = await closedForms(target, req);
  const { docs } = await req.payload.db.find<LinkRow>({
    collection: 'content-links',
    where: { and: [await referencesTo(target, req), { live: { equals: true } }, { needed: { equals: true } }] },
    sort: ['inCollection', 'documentId', 'id'],
    limit: maxBrokenReferences,
    pagination: false,
    req,
  });
  const staying = docs.filter(
    ({ inCollection, documentId, toId }) => !removed.has(removedKey(inCollection, documentId)) && !closed.has(toId),
  );
  const brokenReferences = await findBrokenReferences(staying, removed, req);
  return staying.filter((row) => brokenReferences.has(row.id));
}

const listKey = ({ inCollection, documentId, path }: LinkRow) => `${inCollection}/${documentId}/${path}`;

/**
 * Finds the references that break when their target is removed; for a choice, reads whether the list has another public
 * entry.
 */
async function findBrokenReferences(
  rows: readonly LinkRow[],
  removed: Removed,
  req: PayloadRequest,
): Promise<Map<string, BrokenReference>> {
  const brokenReferences = new Map<string, BrokenReference>();
  const choices: LinkRow[] = [];
  for (const row of rows) {
    const brokenReference = row.live ? brokenReferenceIfRemoved(row.inCollection, row) : null;
    if (brokenReference === 'only') choices.push(row);
    else if (brokenReference) brokenReferences.set(row.id, brokenReference);
  }
  if (choices.length === 0) return brokenReferences;
  const { docs } = await req.payload.db.find<LinkRow>({
    collection: 'content-links',
    where: {
      and: [
        { live: { equals: true } },
        { documentId: { in: [...new Set(choices.map(({ documentId }) => documentId))] } },
        { path: { in: [...new Set(choices.map(({ path }) => path))] } },
      ],
    },
    pagination: false,
    limit: 0,
    req,
  });
  const target = ({ toCollection, toId }: LinkRow) => `${toCollection}/${toId}`;
  const onSite = await keysOnSite(docs.map(target), req);
  for (const row of choices) {
    const others = docs.filter((other) => listKey(other) === listKey(row) && target(other) !== target(row));
    // Media have no publication state: an existing one is shown.
    const stays = (other: LinkRow) => other.toCollection === 'media' || onSite.has(target(other));
    if (!others.some((other) => stays(other) && !removed.has(target(other)))) brokenReferences.set(row.id, 'only');
  }
  return brokenReferences;
}
