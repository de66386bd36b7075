import type { CollectionSlug, PayloadRequest } from 'payload';
import type { ChangeRecorder, Touched } from '@/database/touched';
import { isPublicCollection, publicCollections } from '@/lib/routes';
import { queueAnnouncement } from '../webhooks/queue';
import type { ChangeKind } from '.';
import { localesOf, notPublic, type PublicState, readPublicStates } from './public-state';
import { isPublic, keyOf, readStateRows, type Subject, slices, storeState, subjectOf } from './state-rows';

/** Collections that anonymous clients read in public documents, besides those. */
const embeddedCollections = ['media', 'forms'] as const;

/** The settings name the home page, which has another address than its place in the tree of pages. */
const settings = 'settings';

/** Collections whose public state is recorded. */
export const recordedCollections: readonly CollectionSlug[] = [...publicCollections, ...embeddedCollections];

const isRecorded = (collection: string): collection is CollectionSlug =>
  recordedCollections.some((each) => each === collection);

/** Documents read at once. */
const batch = 100;

type Changes = Map<string, ChangeKind>;

/**
 * Records what a transaction changes for the public, as its last step: an entry for each document of which an anonymous
 * client reads something else than before, at depth 0 or 1. It compares what is stored with what was public before, so
 * that no hook has to say what it changed, and a draft leaves no trace.
 */
export const changeRecorder: ChangeRecorder = {
  tracks: (collection) => isRecorded(collection) || collection === settings,
  record: (touched, req) => recordChanges(touched, req),
};

/**
 * Compares documents with their recorded states, and what depends on them; writes entries and states.
 *
 * @param at the moment of the entries, in ISO 8601
 */
export async function recordChanges(
  touched: readonly Touched[],
  req: PayloadRequest,
  at = new Date().toISOString(),
): Promise<void> {
  const changes: Changes = new Map();
  /** Documents that contain a changed one, at depth 1. */
  const containing = new Set<string>();
  const seen = new Set<string>();
  let waiting = await withPages(touched, req);
  while (waiting.length > 0) {
    const keys = [...new Set(waiting.map(keyOf))].filter((key) => !seen.has(key));
    for (const key of keys) seen.add(key);
    const { changed, gone } = await compare(keys, changes, at, req);
    // What a member lists is part of it at depth 0, too: which documents, if not what they say.
    const owners = changed.flatMap(({ before, after }) => [...before.listedBy, ...after.listedBy]);
    for (const key of owners) containing.add(key);
    // With a document that is deleted for good goes its id, which the others have even where it was never public.
    const emptied = await referencing(gone, req);
    // References to what appears or disappears do so at depth 0, too, and so in what contains those documents.
    const isElsewhere = ({ before, after }: Changed) => String(localesOf(before)) !== String(localesOf(after));
    const pruned = await referencing(changed.filter(isElsewhere), req);
    const kept = await referencing(
      changed.filter((each) => !isElsewhere(each)),
      req,
    );
    for (const key of [...pruned, ...kept]) containing.add(key);
    waiting = [...owners, ...emptied, ...pruned].map(subjectOf).concat(await subPages(changed, req));
  }
  await addContaining(containing, changes, req);
  if (changes.size === 0) return;
  await writeEntries(changes, at, req);
  await queueAnnouncement(req);
}

/** Notes what is public of documents, without entries. */
export async function recordStates(subjects: readonly Subject[], req: PayloadRequest): Promise<void> {
  await compare(subjects.map(keyOf), new Map(), new Date().toISOString(), req);
}

type Changed = Subject & { before: PublicState; after: PublicState };
type Compared = { changed: Changed[] /** Documents that are not stored any more. */; gone: Subject[] };

/**
 * Compares documents with their recorded states and stores what is public of them now.
 *
 * @param changes gets the change of each document that differs
 */
async function compare(keys: readonly string[], changes: Changes, at: string, req: PayloadRequest): Promise<Compared> {
  const changed: Changed[] = [];
  const gone: Subject[] = [];
  for (const collection of recordedCollections) {
    const ids = keys.map(subjectOf).flatMap((each) => (each.collection === collection ? [each.id] : []));
    for (const some of slices(ids, batch)) {
      const rows = await readStateRows(
        some.map((id) => keyOf({ collection, id })),
        req,
      );
      const states = await readPublicStates(collection, some, req);
      const hidden = some.filter((id) => !states.has(id));
      const stored = await readStored(collection, hidden, req);
      gone.push(...hidden.filter((id) => !stored.has(id)).map((id) => ({ collection, id })));
      for (const id of some) {
        const key = keyOf({ collection, id });
        const row = rows.get(key);
        const { before = notPublic, after = notPublic } = { before: row, after: states.get(id) };
        if (isSame(before, after)) continue;
        await storeState(key, after, row, at, req);
        changed.push({ collection, id, before, after });
        if (!isPublicCollection(collection)) continue;
        if (!isPublic(before)) changes.set(key, 'published');
        else if (isPublic(after)) changes.set(key, 'updated');
        else changes.set(key, stored.get(id)?.isTrashed === false ? 'unpublished' : 'deleted');
      }
    }
  }
  return { changed, gone };
}

const isSame = (before: PublicState, after: PublicState): boolean => {
  const locales = localesOf(before);
  return (
    locales.length === localesOf(after).length &&
    locales.every((locale) => before.digests[locale] === after.digests[locale])
  );
};

/** Which of these documents are stored, and whether in the trash. */
async function readStored(
  collection: CollectionSlug,
  ids: readonly string[],
  req: PayloadRequest,
): Promise<Map<string, { isTrashed: boolean }>> {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.db.find<{ id: string; deletedAt?: string | null }>({
    collection,
    where: { id: { in: [...ids] } },
    select: { deletedAt: true },
    sort: 'id',
    pagination: false,
    limit: 0,
    req,
  });
  return new Map(docs.map(({ id, deletedAt }) => [String(id), { isTrashed: Boolean(deletedAt) }]));
}

/** Returns the keys of documents whose published text refers to one of these. */
async function referencing(targets: readonly Subject[], req: PayloadRequest): Promise<string[]> {
  const keys: string[] = [];
  for (const { collection, id } of targets) {
    const { docs } = await req.payload.db.find<{ id: string; inCollection: string; documentId: string }>({
      collection: 'content-links',
      where: {
        and: [{ toCollection: { equals: collection } }, { toId: { equals: id } }, { live: { equals: true } }],
      },
      select: { inCollection: true, documentId: true },
      sort: 'id',
      pagination: false,
      limit: 0,
      req,
    });
    keys.push(...docs.map(({ inCollection, documentId }) => keyOf({ collection: inCollection, id: documentId })));
  }
  return keys.filter((key) => isPublicCollection(subjectOf(key).collection));
}

/** Returns the pages directly below changed ones: their addresses contain those of the pages above. */
async function subPages(changed: readonly Changed[], req: PayloadRequest): Promise<Subject[]> {
  const ids = changed.flatMap(({ collection, id }) => (collection === 'pages' ? [id] : []));
  if (ids.length === 0) return [];
  return readPages({ parent: { in: ids } }, req);
}

async function readPages(where: Record<string, { in: string[] }>, req: PayloadRequest): Promise<Subject[]> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'pages',
    where,
    select: {},
    sort: 'id',
    pagination: false,
    limit: 0,
    req,
  });
  return docs.map(({ id }) => ({ collection: 'pages', id: String(id) }));
}

/** After a change of the settings, every page may have another address. */
async function withPages(touched: readonly Touched[], req: PayloadRequest): Promise<Subject[]> {
  const documents = touched.filter(({ collection }) => isRecorded(collection));
  return documents.length === touched.length ? documents : [...documents, ...(await readPages({}, req))];
}

/** Adds the public documents that contain a changed one. */
async function addContaining(keys: ReadonlySet<string>, changes: Changes, req: PayloadRequest): Promise<void> {
  const others = [...keys].filter((key) => !changes.has(key));
  for (const [key, state] of await readStateRows(others, req)) if (isPublic(state)) changes.set(key, 'updated');
}

async function writeEntries(changes: Changes, at: string, req: PayloadRequest): Promise<void> {
  for (const [key, change] of changes) {
    const { collection: inCollection, id: documentId } = subjectOf(key);
    const data = { inCollection, documentId, change, at };
    await req.payload.db.create({ collection: 'public-changes', data, returning: false, req });
  }
}
