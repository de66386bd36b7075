import type { MongoMigration } from '../../mongodb-migrations';

/**
 * Adds the index by which the activity is listed. Payload adds the id to each order that is not unique, and its
 * configuration takes no index with an id. An index that is there is left as it is.
 */
export const up: MongoMigration['up'] = async (db) => {
  await db.collection('activities').createIndex({ at: -1, _id: -1 });
};
