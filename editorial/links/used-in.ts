import type { PayloadRequest, Where } from 'payload';
import { pageSize } from '@/lib/limits';
import { describeUses, type LinkRow } from './describe';
import { type Hole, holeOf } from './needed';
import type { Usable } from './nouns';
import { keysOnSite } from './problems';
import { founders } from './read';

/** A refusal names no more places than a person mends before looking again. */
const mostHoles = 100;

type Target = { collection: Usable; id: string };

/** What is about to leave with one request, by `events/6650…`: places that leave too are no reason to refuse. */
type Leaving = ReadonlySet<string>;

async function whereUsed({ collection, id }: Target, req: PayloadRequest): Promise<Where> {
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
  // What names itself needs nobody to keep it.
  const elsewhere: Where = { or: [{ inCollection: { not_equals: collection } }, { documentId: { not_equals: id } }] };
  return { and: [{ toCollection: { equals: collection } }, { toId: { in: ids } }, elsewhere] };
}

/** How often something is used, on the site or in a draft. */
export async function countUses(target: Target, req: PayloadRequest): Promise<number> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'content-links',
    where: await whereUsed(target, req),
    req,
  });
  return totalDocs;
}

/** Where something is used, what would leave a hole first; a page of 20, the same number of queries for any. */
export async function listUses(target: Target, page: number, req: PayloadRequest) {
  const found = await req.payload.db.find<LinkRow>({
    collection: 'content-links',
    where: await whereUsed(target, req),
    sort: ['-live', '-needed', 'inCollection', 'documentId', 'id'],
    limit: pageSize,
    page,
    req,
  });
  const holes = (await isClosedForm(target, req))
    ? new Map<string, Hole>()
    : await openHoles(found.docs, new Set(), req);
  return { uses: await describeUses(found.docs, holes, req), total: found.totalDocs, pages: found.totalPages };
}

/** A closed form shows nowhere: what names it has its hole already. */
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

/** The holes that would open on the site if something left it. */
export async function listHoles(target: Target, leaving: Leaving, req: PayloadRequest): Promise<LinkRow[]> {
  if (await isClosedForm(target, req)) return [];
  const { docs } = await req.payload.db.find<LinkRow>({
    collection: 'content-links',
    where: { and: [await whereUsed(target, req), { live: { equals: true } }, { needed: { equals: true } }] },
    sort: ['inCollection', 'documentId', 'id'],
    limit: mostHoles,
    pagination: false,
    req,
  });
  const staying = docs.filter(({ inCollection, documentId }) => !leaving.has(`${inCollection}/${documentId}`));
  const holes = await openHoles(staying, leaving, req);
  return staying.filter((row) => holes.has(row.id));
}

const listKey = ({ inCollection, documentId, path }: LinkRow) => `${inCollection}/${documentId}/${path}`;

/** Of references, those whose loss leaves a hole; a choice is asked whether anything else of it is on the site. */
async function openHoles(rows: readonly LinkRow[], leaving: Leaving, req: PayloadRequest): Promise<Map<string, Hole>> {
  const holes = new Map<string, Hole>();
  const choices: LinkRow[] = [];
  for (const row of rows) {
    const hole = row.live ? holeOf(row.inCollection, row) : null;
    if (hole === 'only') choices.push(row);
    else if (hole) holes.set(row.id, hole);
  }
  if (choices.length === 0) return holes;
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
    // Pictures have no state of their own: one that is kept is shown.
    const stays = (other: LinkRow) => other.toCollection === 'media' || onSite.has(target(other));
    if (!others.some((other) => stays(other) && !leaving.has(target(other)))) holes.set(row.id, 'only');
  }
  return holes;
}
