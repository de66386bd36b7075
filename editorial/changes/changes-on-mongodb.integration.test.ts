import { afterAll, describe } from 'vitest';
import { startTestMongo } from '@/database/test-mongo';
import { startOwnSite } from '@/database/test-own-site';
import { testChanges } from './test-changes';

const mongo = await startTestMongo();
afterAll(() => mongo?.stop());

describe.skipIf(!mongo)('on MongoDB', () => {
  testChanges(() => startOwnSite({}, mongo?.url(`changes-${Date.now()}`)), true);
});
