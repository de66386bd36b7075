import type { PayloadRequest, Where } from 'payload';
import type { Locale } from '@/lib/locales';
import { inLanguage } from '@/lib/words';
import { consequence } from './consequence';
import { type Hole, holeOf } from './needed';
import type { Usable } from './nouns';
import { placeInWords, schemaOf } from './place';
import { keysOnSite } from './problems';
import { founders, type Reference } from './read';

/** A reference as it is kept. */
export type LinkRow = Reference & {
  id: string;
  inCollection: string;
  documentId: string;
  live?: boolean | null;
  draft?: boolean | null;
  needed?: boolean | null;
  problem?: string | null;
};

/** Where something is used, in words. */
export type Use = {
  title: string;
  /** What it is used in is: `Page`, `Ancienne adresse`. */
  kind: string;
  place: string;
  live: boolean;
  hole: boolean;
  consequence: string;
  /** Where it is edited. */
  href: string;
};

export const usesAPage = 20;
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
    limit: usesAPage,
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

/** References in words, by what they stand in; two queries more, however many. */
export async function describeUses(
  rows: readonly LinkRow[],
  holes: ReadonlyMap<string, Hole>,
  req: PayloadRequest,
): Promise<Use[]> {
  const titles = await titlesOf(rows, req);
  const { language } = req.i18n;
  return rows.map((row) => {
    const { inCollection, documentId, locale } = row;
    const { fields, name } = schemaOf(req.payload.config, inCollection, language);
    const hole = holes.get(row.id) ?? null;
    return {
      title: titles.get(`${inCollection}/${documentId}`) || name,
      kind: name,
      place: placeInWords(row, fields, language),
      live: Boolean(row.live),
      hole: hole !== null,
      consequence: inLanguage(consequence(hole, { ...row, live: Boolean(row.live) }), language),
      href: editHref(req, row, locale),
    };
  });
}

/** The form that a reference stands in, in its language; at its field where the form has one of that name. */
function editHref(req: PayloadRequest, { inCollection, documentId, path }: LinkRow, locale: Locale | null): string {
  const isGlobal = inCollection === documentId;
  const at = isGlobal ? `globals/${inCollection}` : `collections/${inCollection}/${documentId}`;
  const query = locale ? `?locale=${locale}` : '';
  const field = path.includes('.') ? '' : `#field-${path}`;
  return `${req.payload.config.routes.admin}/${at}${query}${field}`;
}

async function titlesOf(rows: readonly LinkRow[], req: PayloadRequest): Promise<Map<string, string>> {
  const [addresses, content] = [true, false].map((isAddress) =>
    rows.filter(({ inCollection }) => (inCollection === 'redirects') === isAddress),
  ) as [LinkRow[], LinkRow[]];
  const titles = await titlesAt(
    content.map(({ inCollection, documentId }) => `${inCollection}/${documentId}`),
    req,
  );
  if (addresses.length > 0) {
    const { docs } = await req.payload.db.find<{ id: string; from: string }>({
      collection: 'redirects',
      where: { id: { in: addresses.map(({ documentId }) => documentId) } },
      select: { from: true },
      pagination: false,
      limit: 0,
      req,
    });
    for (const { id, from } of docs) titles.set(`redirects/${id}`, from);
  }
  return titles;
}

/** What documents are called, by the key of their status. */
export async function titlesAt(keys: readonly string[], req: PayloadRequest): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const { docs } = await req.payload.db.find<{ key: string; title?: string }>({
    collection: 'content-status',
    where: { key: { in: [...new Set(keys)] } },
    select: { key: true, title: true },
    pagination: false,
    limit: 0,
    req,
  });
  return new Map(docs.map(({ key, title }) => [key, title ?? '']));
}
