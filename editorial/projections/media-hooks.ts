import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import { recheckReferencingDocuments } from './refresh';

/** Fields of a media that the checks of referencing documents read. */
const watchedFields = ['alt', 'decorative', 'people', 'deletedAt'] as const;

/** Checks referencing documents again when a media was described, answered for or moved to the trash. */
export const recheckReferencesAfterChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const isChanged = watchedFields.some((field) => (doc[field] ?? null) !== (previousDoc?.[field] ?? null));
  if (operation === 'update' && isChanged) {
    await recheckReferencingDocuments({ inCollection: 'media', documentId: String(doc.id) }, req);
  }
  return doc;
};

/** The same after it was deleted for good. */
export const recheckReferencesAfterDelete: CollectionAfterDeleteHook = ({ id, req }) =>
  recheckReferencingDocuments({ inCollection: 'media', documentId: String(id) }, req);
