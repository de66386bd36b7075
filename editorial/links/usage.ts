import type { PayloadRequest, Where } from 'payload';
import { pageSize } from '@/lib/limits';
import { describeReferences, type LinkRow } from './describe';
import { type BrokenReference, brokenReferenceIfRemoved } from './needed';
import { keysOnSite } from './problems';
import { founders } from './read';
import type { ReferenceableCollection } from './referenceable';

/** Maximum number of usages that a refusal lists. */
const maxBrokenReferences = 100;

type Target = { collection: ReferenceableCollection; id: string };

/** Documents that one request removes, by `events/6650…`: references from them are no reason to refuse. */
type Removed = ReadonlySet<string>;

async function referencesTo({ collection, id }: Target, req: PayloadRequest): Promise<Where> {
  const ids = [id];
  if (collection === 'members') {
    const member = await req.payload.db.findOne<{ id: string; founder?: boolean }>({
      collection,
      where: { id: { equals: id } },
      select: { founder: true },
      req,
    });
    if (member?.founder) ids.push(founders);
  }
  // A reference to itself does not count.
  const elsewhere: Where = { or: [{ inCollection: { not_equals: collection } }, { documentId: { not_equals: id } }] };
  return { and: [{ toCollection: { equals: collection } }, { toId: { in: ids } }, elsewhere] };
}

/** Counts the usages, published or in a draft. */
export async function countReferencesTo(target: Target, req: PayloadRequest): Promise<number> {
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
  const brokenReferences = (await isClosedForm(target, req))
    ? new Map<string, BrokenReference>()
    : await findBrokenReferences(found.docs, new Set(), req);
  return {
    references: await describeReferences(found.docs, brokenReferences, req),
    total: found.totalDocs,
    pages: found.totalPages,
  };
}

/** A closed form is not shown: references to it are broken already. */
async function isClosedForm({ collection, id }: Target, req: PayloadRequest): Promise<boolean> {
  if (collection !== 'forms') return false;
  const form = await req.payload.db.findOne<{ id: string; open?: boolean }>({
    collection,
    where: { id: { equals: id } },
    select: { open: true },
    req,
  });
  return form?.open !== true;
}

/** Lists the references on the site that would break if something were removed. */
export async function listBrokenReferences(target: Target, removed: Removed, req: PayloadRequest): Promise<LinkRow[]> {
  if (await isClosedForm(target, req)) return [];
  const { docs } = await req.payload.db.find<LinkRow>({
    collection: 'content-links',
    where: { and: [await referencesTo(target, req), { live: { equals: true } }, { needed: { equals: true } }] },
    sort: ['inCollection', 'documentId', 'id'],
    limit: maxBrokenReferences,
    pagination: false,
    req,
  });
  const staying = docs.filter(({ inCollection, documentId }) => !removed.has(`${inCollection}/${documentId}`));
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
