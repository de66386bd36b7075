import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import type { PublicCollection } from '@/lib/routes';
import { deleteSchedules, scheduleTypes } from './jobs';

/**
 * Cancels the schedules of a document after a manual change: publishing cancels a scheduled publication, unpublishing a
 * scheduled unpublication, moving it to the trash both. Otherwise an older version would replace a newer one.
 */
export const cancelSchedules: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const subject = { collection: collection.slug as PublicCollection, id: String(doc.id) };
  if (doc._status === 'published' || doc.deletedAt) await deleteSchedules(subject, 'publish', req);
  if (req.context.unpublishing === true || doc.deletedAt) await deleteSchedules(subject, 'unpublish', req);
  return doc;
};

/** Cancels the schedules of deleted documents. */
export const cancelSchedulesOfDeleted: CollectionAfterDeleteHook = async ({ id, collection, req }) => {
  const subject = { collection: collection.slug as PublicCollection, id: String(id) };
  for (const type of scheduleTypes) await deleteSchedules(subject, type, req);
};
