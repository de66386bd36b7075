import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import { recheckReferencingDocuments } from './refresh';

/** The fields of a picture that the checks of the documents showing it ask about. */
const watchedFields = ['alt', 'decorative', 'people', 'deletedAt'] as const;

/** A picture that was described, answered for or put in the trash: what is to be fixed where it is shown is counted anew. */
export const recountWhereShown: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const isChanged = watchedFields.some((field) => (doc[field] ?? null) !== (previousDoc?.[field] ?? null));
  if (operation === 'update' && isChanged) {
    await recheckReferencingDocuments({ inCollection: 'media', documentId: String(doc.id) }, req);
  }
  return doc;
};

export const recountWhereItWasShown: CollectionAfterDeleteHook = ({ id, req }) =>
  recheckReferencingDocuments({ inCollection: 'media', documentId: String(id) }, req);
