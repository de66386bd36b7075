import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { createLocalReq } from 'payload';
import { afterAll, expect, test } from 'vitest';
import { startTestMongo } from '@/database/test-mongo';
import { startOwnSite } from '@/database/test-own-site';

const mongo = await startTestMongo();
afterAll(() => mongo?.stop());

test.skipIf(!mongo)(
  'on MongoDB, the activity is listed by an index, without sorting all rows',
  async () => {
    const site = await startOwnSite({}, mongo?.url(`activity-${Date.now()}`));
    try {
      const { connection, collections } = site.payload.db as unknown as MongooseAdapter;
      const { findActivity } = await import('./read');
      const admin = { id: '0'.repeat(24), collection: 'users', role: 'admin' } as never;
      const req = await createLocalReq({ user: admin }, site.payload);
      await connection.db?.command({ profile: 2 });
      await findActivity({}, { page: 1 }, req);
      await connection.db?.command({ profile: 0 });
      const name = collections.activity?.collection.name;
      const query = await connection.db?.collection('system.profile').findOne({ 'command.find': name });
      expect(query).toMatchObject({ planSummary: 'IXSCAN { at: -1, _id: -1 }' });
      expect(query).not.toHaveProperty('hasSortStage');
    } finally {
      await site.stop();
    }
  },
  60_000,
);
