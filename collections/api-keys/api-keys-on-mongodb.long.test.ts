import { afterAll, describe } from 'vitest';
import { startTestMongo } from '@/database/test-mongo';
import { startOwnSite } from '@/database/test-own-site';
import { testApiKeys } from './test-api-keys';

const mongo = await startTestMongo();
afterAll(() => mongo?.stop());

describe.skipIf(!mongo)('on MongoDB', () => {
  testApiKeys(() => startOwnSite({}, mongo?.url(`api-keys-${Date.now()}`)));
});
