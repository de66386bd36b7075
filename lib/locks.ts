import { type CollectionAfterChangeHook, type GlobalAfterChangeHook, Locked, type PayloadRequest } from 'payload';
import type { PanelText } from '@/messages/panel/types';
import { ApiError } from './api/api-error';

/** How many seconds after the last change a document stays locked; others read it, or take over. */
export const lockDocuments = { duration: 120 };

/**
 * Renews the document lock after a save. Payload deletes the lock at each save, autosave included, and creates it again
 * at the next key press: somebody who opens the document in between would see no lock.
 *
 * It only creates locks: on MongoDB Payload deletes locks outside of the transaction, and deleting them inside it, too,
 * is a write conflict, which refused every second autosave.
 */
async function lock(subject: Record<string, unknown>, req: PayloadRequest): Promise<void> {
  if (req.searchParams?.get('autosave') !== 'true' || req.user?.collection !== 'users') return;
  await req.payload.db.create({
    collection: 'payload-locked-documents',
    data: { ...subject, user: { relationTo: 'users', value: req.user.id } },
    returning: false,
    req,
  });
}

export const renewLock: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  await lock({ document: { relationTo: collection.slug, value: doc.id } }, req);
  return doc;
};

export const renewGlobalLock: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await lock({ globalSlug: global.slug }, req);
  return doc;
};

/**
 * Returns the refusal of a save while another person edits the document, with a text of ours; any other error as it is.
 * Payload's own text has the id of the document, in English.
 */
export const withLockText = (error: unknown, req: PayloadRequest, text: PanelText): unknown =>
  error instanceof Locked ? new ApiError(req, 'locked', text) : error;
