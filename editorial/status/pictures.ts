import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import { publicCollections } from '@/lib/routes';
import { refreshDocument } from './refresh';

/** The fields of a picture that the checks of the documents showing it ask about. */
const asked = ['alt', 'decorative', 'people', 'deletedAt'] as const;

/** A picture that was described, answered for or put in the bin: what is to be mended where it is shown is counted anew. */
export const recountWhereShown: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const isChanged = asked.some((field) => (doc[field] ?? null) !== (previousDoc?.[field] ?? null));
  if (operation === 'update' && isChanged) await recountTextsWith(String(doc.id), req);
  return doc;
};

export const recountWhereItWasShown: CollectionAfterDeleteHook = async ({ id, req }) =>
  recountTextsWith(String(id), req);

/** The same for whoever changes a picture past its hooks. */
export async function recountTextsWith(picture: string, req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.db.find<{ id: string; inCollection: string; documentId: string }>({
    collection: 'content-links',
    where: { and: [{ toCollection: { equals: 'media' } }, { toId: { equals: picture } }] },
    select: { inCollection: true, documentId: true },
    pagination: false,
    limit: 0,
    req,
  });
  const documents = new Map(docs.map((row) => [`${row.inCollection}/${row.documentId}`, row]));
  for (const { inCollection, documentId } of documents.values()) {
    const collection = publicCollections.find((each) => each === inCollection);
    if (collection) await refreshDocument(collection, documentId, req);
  }
}
