import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload';
import { refreshProjections, removeProjections } from './refresh';

/** Refreshes the projections after every kind of save: draft, publication, restore, trash, import. */
export const refreshAfterChange: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  await refreshProjections({ inCollection: collection.slug, documentId: String(doc.id) }, req);
  return doc;
};

export const removeAfterDelete: CollectionAfterDeleteHook = async ({ id, collection, req }) => {
  await removeProjections({ inCollection: collection.slug, documentId: String(id) }, req);
};

/** The same for a global, read as stored, in all locales. */
export const refreshAfterGlobalChange: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  // A draft changes nothing public, and is saved at every pause in typing.
  if (doc._status !== 'draft') await refreshProjections({ inCollection: global.slug, documentId: global.slug }, req);
  return doc;
};
