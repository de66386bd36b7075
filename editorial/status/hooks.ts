import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload';
import type { PublicCollection } from '@/lib/routes';
import { forgetDocument, refreshDocument, refreshGlobal, refreshRedirect } from './refresh';

/** After every kind of save: draft, publication, restore, bin, import. */
export const keepStatus: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  await refreshDocument(collection.slug as PublicCollection, String(doc.id), req);
  return doc;
};

export const forgetStatus: CollectionAfterDeleteHook = async ({ id, collection, req }) => {
  await forgetDocument({ inCollection: collection.slug, documentId: String(id) }, req);
};

/** The same for the references of a global, read as it is stored, with all its languages. */
export const keepGlobalLinks: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  // A draft changes nothing of what readers see, and is saved at every pause in typing.
  if (doc._status !== 'draft') await refreshGlobal(global.slug, req);
  return doc;
};

/** Updates the reference from a redirect to its target; also after the redirect was deleted. */
export const keepRedirectLinks: CollectionAfterChangeHook = async ({ doc, req }) => {
  await refreshRedirect(String(doc.id), req);
  return doc;
};

export const forgetRedirectLinks: CollectionAfterDeleteHook = async ({ id, req }) => {
  await refreshRedirect(String(id), req);
};
