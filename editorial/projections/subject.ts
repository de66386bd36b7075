import { createHash } from 'node:crypto';
import type { GlobalSlug, PayloadRequest } from 'payload';
import { publicCollections } from '@/lib/routes';
import { readStored, type StoredDocument } from '../documents/stored';
import { brokenReferenceIfRemoved } from '../links/needed';
import { type Reference, referencesOf } from '../links/read';
import { mediaReferencedBy } from '../media/used';
import { keyOf, type MarkedReference, type Owner, type StatusRow, type StoredStates, type Subject } from './projection';

/** Returns whether the document of a row is public. */
export const isStatusOnSite = ({ publication, trashed }: Pick<StatusRow, 'publication' | 'trashed'>): boolean =>
  !trashed && (publication === 'published' || publication === 'changed');

/**
 * Reads the source data of an owner's projections.
 *
 * @param rebuild whether to ignore stored projections
 * @returns null for a deleted owner
 */
export async function readSubject(owner: Owner, req: PayloadRequest, rebuild: boolean): Promise<Subject | null> {
  const collection = publicCollections.find((each) => each === owner.inCollection);
  if (!collection) return readOther(owner, req);
  const stored = await readStored(collection, owner.documentId, req);
  if (!stored) return null;
  const document = { ...stored, collection, fields: req.payload.collections[collection].config.flattenedFields };
  const before = await req.payload.db.findOne<StatusRow>({
    collection: 'content-status',
    where: { key: { equals: keyOf(owner) } },
    req,
  });
  const references = referencesOfDocument(owner, document);
  const linksDigest = digest(references);
  const isOnSite = document.live !== null;
  const haveReferencesChanged = rebuild || before?.linksDigest !== linksDigest;
  return {
    owner,
    document,
    references,
    linksDigest,
    before,
    isOnSite,
    hasMoved: !before || isOnSite !== isStatusOnSite(before),
    haveReferencesChanged,
    mediaBefore: haveReferencesChanged ? await mediaReferencedBy(owner, req) : [],
  };
}

/** A global, which is always public, or a redirect, which is public while it exists. */
async function readOther(owner: Owner, req: PayloadRequest): Promise<Subject | null> {
  const global = req.payload.globals.config.find(({ slug }) => slug === owner.inCollection);
  const fields = (global ?? req.payload.collections.redirects.config).flattenedFields;
  const document = global
    ? await req.payload.db.findGlobal<Record<string, unknown>>({ slug: owner.inCollection as GlobalSlug, req })
    : await req.payload.db.findOne<StoredDocument>({
        collection: 'redirects',
        where: { id: { equals: owner.documentId } },
        req,
      });
  if (!document) return null;
  const found = referencesOf(fields, document);
  const references = markReferences(owner, found, found);
  return {
    owner,
    document: null,
    references,
    linksDigest: digest(references),
    before: null,
    isOnSite: true,
    hasMoved: false,
    haveReferencesChanged: true,
    mediaBefore: await mediaReferencedBy(owner, req),
  };
}

function referencesOfDocument(owner: Owner, { fields, live, newest }: StoredStates): MarkedReference[] {
  return markReferences(
    owner,
    live ? referencesOf(fields, live) : [],
    newest.deletedAt ? [] : referencesOf(fields, newest),
  );
}

/** Merges the references of the published version and of the newest version into one list. */
function markReferences(owner: Owner, live: readonly Reference[], newest: readonly Reference[]): MarkedReference[] {
  const all = new Map<string, MarkedReference>();
  const add = (reference: Reference, where: 'live' | 'draft') => {
    const name = JSON.stringify(reference);
    const known = all.get(name) ?? {
      ...reference,
      live: false,
      draft: false,
      needed: brokenReferenceIfRemoved(owner.inCollection, reference) !== null,
    };
    all.set(name, { ...known, [where]: true });
  };
  for (const reference of live) add(reference, 'live');
  for (const reference of newest) add(reference, 'draft');
  return [...all.values()];
}

/** Returns a digest of the data of a row, so that a save that changes none of it writes nothing. */
export const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
