import { afterAll, describe } from 'vitest';
import { startTestMongo } from '@/database/test-mongo';
import { startOwnSite } from '@/database/test-own-site';
import { testReleases } from './test-releases';

const mongo = await startTestMongo();
afterAll(() => mongo?.stop());

describe.skipIf(!mongo)('on MongoDB', () => {
  testReleases((env) => startOwnSite(env, mongo?.url(`releases-${Date.now()}`)));
});
