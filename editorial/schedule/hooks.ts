import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import type { PublicCollection } from '@/lib/routes';
import { deleteSchedules, scheduleTypes } from './jobs';

/**
 * What was done by hand is not done again in its hour: publishing calls off a publication that was scheduled, taking off
 * the site a withdrawal, the bin both. Otherwise an older text would come back over a newer one.
 */
export const callOffSchedules: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const subject = { collection: collection.slug as PublicCollection, id: String(doc.id) };
  if (doc._status === 'published' || doc.deletedAt) await deleteSchedules(subject, 'publish', req);
  if (req.context.unpublishing === true || doc.deletedAt) await deleteSchedules(subject, 'unpublish', req);
  return doc;
};

/** Nothing is done in its hour to what was deleted. */
export const callOffSchedulesOfDeleted: CollectionAfterDeleteHook = async ({ id, collection, req }) => {
  const subject = { collection: collection.slug as PublicCollection, id: String(id) };
  for (const type of scheduleTypes) await deleteSchedules(subject, type, req);
};
