import type { PayloadRequest } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { isPublicCollection, type PublicCollection, publicCollections } from '@/lib/routes';
import { mediaReferencedBy } from '../media/used';
import { projections } from './index';
import { keyOf, type Owner, type Projection, type Subject } from './projection';
import { readSubject } from './subject';

type Refresh = {
  /** Ignores stored projections, and does not check other documents again: a rebuild goes through all of them. */
  rebuild?: boolean;
};

const concerns = ({ owners }: Projection, isDocument: boolean): boolean => isDocument || owners !== 'documents';

const isDue: Record<Projection['refreshed'], (subject: Subject, rebuild: boolean) => boolean> = {
  'on every save': () => true,
  'when references change': ({ haveReferencesChanged }) => haveReferencesChanged,
  'when it comes to the site or leaves it': ({ hasMoved }, rebuild) => hasMoved || rebuild,
  'by its own feature': () => false,
};

/**
 * Refreshes all projections of a document, a global or a redirect from what is stored. Called by the hooks of every
 * save in the same transaction, and for everything by `npm run reindex`; the result is the same for every caller.
 */
export async function refreshProjections(
  owner: Owner,
  req: PayloadRequest,
  { rebuild = false }: Refresh = {},
): Promise<void> {
  const subject = await readSubject(owner, req, rebuild);
  if (!subject) return removeProjections(owner, req);
  for (const projection of projections) {
    if (!concerns(projection, subject.document !== null) || !isDue[projection.refreshed](subject, rebuild)) continue;
    await projection.refresh?.(subject, req);
  }
  if (subject.hasMoved && !rebuild) await recheckReferencingDocuments(owner, req);
}

/** Deletes all projections of a deleted owner. */
export async function removeProjections(owner: Owner, req: PayloadRequest): Promise<void> {
  const removed = { owner, mediaBefore: await mediaReferencedBy(owner, req) };
  const isDocument = isPublicCollection(owner.inCollection);
  for (const projection of projections) if (concerns(projection, isDocument)) await projection.remove(removed, req);
}

/**
 * Number of documents checked again in the save itself: others must not wait long for the lock. A job checks the rest.
 */
const maxRecheckedAtOnce = 20;

/** Checks the documents again that reference one, after it was published, unpublished or described. */
export async function recheckReferencingDocuments(owner: Owner, req: PayloadRequest): Promise<void> {
  const referencing = await documentsReferencing(owner, req);
  for (const each of referencing.slice(0, maxRecheckedAtOnce)) await refreshProjections(each, req);
  if (referencing.length <= maxRecheckedAtOnce) return;
  const { inCollection, documentId } = owner;
  await req.payload.jobs.queue({
    task: 'recheckReferencingDocuments',
    input: { inCollection, documentId },
    ...bypassAccess('a save by anyone has the documents that reference it checked again'),
    req,
  });
}

/** Returns the referencing documents, each once, always in the same order. */
export async function documentsReferencing(
  owner: Owner,
  req: PayloadRequest,
): Promise<(Owner & { inCollection: PublicCollection })[]> {
  const { docs } = await req.payload.db.find<Owner & { id: string }>({
    collection: 'content-links',
    where: { and: [{ toCollection: { equals: owner.inCollection } }, { toId: { equals: owner.documentId } }] },
    select: { inCollection: true, documentId: true },
    sort: 'id',
    pagination: false,
    limit: 0,
    req,
  });
  const documents = new Map(docs.map((row) => [keyOf(row), row]));
  documents.delete(keyOf(owner));
  return [...documents.values()].flatMap(({ inCollection, documentId }) => {
    const collection = publicCollections.find((each) => each === inCollection);
    return collection ? [{ inCollection: collection, documentId }] : [];
  });
}
