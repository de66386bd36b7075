import type { MongoMigration } from '../../mongodb-migrations';

const content = ['members', 'events', 'documents', 'concepts', 'pages'];

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
  for (const locale of ['en', 'es']) {
    const before = `translation.${locale}.shown`;
    await status.updateMany(
      { [before]: { $exists: true } },
      { $rename: { [before]: `translation.${locale}.localePublished` } },
    );
    const indexes = await status.indexes().catch(() => []);
    for (const { key, name } of indexes) if (name && before in key) await status.dropIndex(name);
  }

  // The columns that people chose in lists.
  const preferences = db.collection('payload-preferences');
  for await (const { _id, key, value } of preferences.find({ key: /^collection-/ })) {
    const renamed = JSON.stringify(value ?? null).replaceAll('"shown"', '"localePublished"');
    const both = key === 'collection-events' ? renamed.replaceAll('"access"', '"accessibility"') : renamed;
    if (both !== JSON.stringify(value ?? null))
      await preferences.updateOne({ _id }, { $set: { value: JSON.parse(both) } });
  }
};
