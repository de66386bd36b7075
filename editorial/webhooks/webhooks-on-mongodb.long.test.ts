import { afterAll, describe } from 'vitest';
import { startTestMongo } from '@/database/test-mongo';
import { startOwnSite } from '@/database/test-own-site';
import { testWebhooks } from './test-webhooks';

const mongo = await startTestMongo();
afterAll(() => mongo?.stop());

describe.skipIf(!mongo)('on MongoDB', () => {
  testWebhooks((env) => startOwnSite(env, mongo?.url(`webhooks-${Date.now()}`)));
});
