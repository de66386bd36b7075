import { afterAll, describe } from 'vitest';
import { startTestMongo } from '@/database/test-mongo';
import { startOwnSite } from '@/database/test-own-site';
import { testComments } from './test-comments';

const mongo = await startTestMongo();
afterAll(() => mongo?.stop());

describe.skipIf(!mongo)('on MongoDB', () => {
  testComments((env) => startOwnSite(env, mongo?.url(`comments-${Date.now()}`)));
});
