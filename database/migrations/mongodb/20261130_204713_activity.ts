import type { MongoMigration } from '../../mongodb-migrations';

/** Sets when documents were last touched, as the projection does where nothing was confirmed; done twice, it changes nothing. */
export const up: MongoMigration['up'] = async (db) => {
  // As Mongoose calls `content-status`.
  await db
    .collection('content-statuses')
    .updateMany({ touchedAt: { $exists: false } }, [{ $set: { touchedAt: '$savedAt' } }]);
};
