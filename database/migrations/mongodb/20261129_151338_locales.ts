import type { MongoMigration } from '../../mongodb-migrations';

const content = ['members', 'events', 'documents', 'concepts', 'pages'];

/** Fields of `content-status`, whose indexes Payload creates again: before, after. */
const statusFields: readonly (readonly [string, string])[] = [
  ['translation.en.shown', 'translation.en.localePublished'],
  ['translation.es.shown', 'translation.es.localePublished'],
  ['binned', 'trashed'],
  ['advice', 'warningCount'],
  ['review.askedBy', 'review.requestedBy'],
];

/** Collections that have another name now, as Mongoose calls them: before, after. */
const collections: readonly (readonly [string, string])[] = [
  ['outside-links', 'external-links'],
  ['picture-withdrawals', 'media-withdrawals'],
  ['review-trails', 'review-logs'],
  ['source-texts', 'translation-source-snapshots'],
];

/** Choices that are stored under another name now, as Mongoose calls their collections: collection, field, before, after. */
const values: readonly (readonly [string, string, string, string])[] = [
  ['content-links', 'kind', 'outside', 'external'],
  ['content-statuses', 'review.state', 'asked', 'in-review'],
  ['review-trails', 'action', 'asked', 'requested'],
  ['picture-withdrawals', 'reason', 'asked', 'requested'],
];

/** Tasks of jobs: before, after. */
const tasks: readonly (readonly [string, string])[] = [
  ['purgeBin', 'purgeTrash'],
  ['purgeUnfinishedPictures', 'purgeUnfinishedMedia'],
  ['recountNaming', 'recheckReferencingDocuments'],
];

/** Gives fields the names they have now, with their values and those of their versions; done twice, it changes nothing. */
export const up: MongoMigration['up'] = async (db) => {
  for (const name of content) {
    await db.collection(name).updateMany({ shown: { $exists: true } }, { $rename: { shown: 'localePublished' } });
    await db
      .collection(`_${name}_versions`)
      .updateMany({ 'version.shown': { $exists: true } }, { $rename: { 'version.shown': 'version.localePublished' } });
  }
  await db.collection('events').updateMany({ access: { $exists: true } }, { $rename: { access: 'accessibility' } });
  await db
    .collection('_events_versions')
    .updateMany({ 'version.access': { $exists: true } }, { $rename: { 'version.access': 'version.accessibility' } });

  // As Mongoose calls it.
  const status = db.collection('content-statuses');
  for (const [before, after] of statusFields) {
    await status.updateMany({ [before]: { $exists: true } }, { $rename: { [before]: after } });
    const indexes = await status.indexes().catch(() => []);
    for (const { key, name } of indexes) if (name && before in key) await status.dropIndex(name);
  }

  for (const [name, field, before, after] of values)
    await db.collection(name).updateMany({ [field]: before }, { $set: { [field]: after } });
  // Not renamed as a whole: at this moment Payload has made the new one already, with its indexes.
  for (const [before, after] of collections) {
    if (!(await db.listCollections({ name: before }).hasNext())) continue;
    await db
      .collection(before)
      .aggregate([{ $merge: { into: after, whenMatched: 'keepExisting' } }])
      .toArray();
    await db.dropCollection(before);
  }

  // The columns that people chose in lists.
  const preferences = db.collection('payload-preferences');
  for await (const { _id, key, value } of preferences.find({ key: /^collection-/ })) {
    const renamed = JSON.stringify(value ?? null).replaceAll('"shown"', '"localePublished"');
    const both = key === 'collection-events' ? renamed.replaceAll('"access"', '"accessibility"') : renamed;
    if (both !== JSON.stringify(value ?? null))
      await preferences.updateOne({ _id }, { $set: { value: JSON.parse(both) } });
  }

  // Jobs that wait or ran, and when the scheduled ones were queued last, so that none is queued twice or left out.
  const jobs = db.collection('payload-jobs');
  for (const [before, after] of tasks) {
    await jobs.updateMany({ taskSlug: before }, { $set: { taskSlug: after } });
    await jobs.updateMany(
      { 'log.taskSlug': before },
      { $set: { 'log.$[entry].taskSlug': after } },
      { arrayFilters: [{ 'entry.taskSlug': before }] },
    );
  }
  const globals = db.collection('globals');
  for await (const { _id, stats } of globals.find({ globalType: 'payload-jobs-stats', stats: { $exists: true } })) {
    let text = JSON.stringify(stats);
    for (const [before, after] of tasks) text = text.replaceAll(`"${before}":`, `"${after}":`);
    if (text !== JSON.stringify(stats)) await globals.updateOne({ _id }, { $set: { stats: JSON.parse(text) } });
  }
};
