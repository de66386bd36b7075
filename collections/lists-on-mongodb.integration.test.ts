import { afterAll, describe } from 'vitest';
import { startTestMongo } from '@/database/test-mongo';
import { startOwnSite } from '@/database/test-own-site';
import { testLists } from './test-lists';

const mongo = await startTestMongo();
afterAll(() => mongo?.stop());

describe.skipIf(!mongo)('on MongoDB', () => {
  testLists(() => startOwnSite({}, mongo?.url(`lists-${Date.now()}`)));
});
