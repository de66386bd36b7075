import { afterAll, describe } from 'vitest';
import { startTestMongo } from '@/database/test-mongo';
import { startOwnSite } from '@/database/test-own-site';
import { testPublicDocuments } from './test-public-documents';

const mongo = await startTestMongo();
afterAll(() => mongo?.stop());

describe.skipIf(!mongo)('on MongoDB', () => {
  testPublicDocuments(() => startOwnSite({}, mongo?.url(`public-documents-${Date.now()}`)));
});
