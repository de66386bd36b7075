import type { CollectionAfterChangeHook } from 'payload';
import type { PublicCollection } from '@/lib/routes';
import { readStored } from '../documents/stored';
import { addStep, reviewOf } from './log';

/** Data of an answer for the hooks of the publication it makes. */
export type ReviewContext = { reviewNote?: string };

/** Logs the end of a requested review at any publication, and unpublishing for the history. */
export const endReview: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const owner = { inCollection: collection.slug, documentId: String(doc.id) };
  const { reviewNote } = req.context as ReviewContext;
  if (doc._status === 'published' && !doc.deletedAt) {
    const { state } = await reviewOf(owner, req);
    if (state === 'none') return doc;
    const stored = await readStored(collection.slug as PublicCollection, owner.documentId, req);
    await addStep(owner, { action: 'published', note: reviewNote ?? null, version: stored?.version ?? null }, req);
  } else if ((req.context as { unpublishing?: boolean }).unpublishing && !doc.deletedAt) {
    // The row still has the state before this save: it is refreshed after this.
    const [row] = (
      await req.payload.db.find<{ publication?: string }>({
        collection: 'content-status',
        where: { key: { equals: `${owner.inCollection}/${owner.documentId}` } },
        limit: 1,
        pagination: false,
        req,
      })
    ).docs;
    if (row?.publication === 'published' || row?.publication === 'changed') {
      const stored = await readStored(collection.slug as PublicCollection, owner.documentId, req);
      await addStep(owner, { action: 'taken-off', version: stored?.version ?? null }, req);
    }
  }
  return doc;
};
