import { startOwnSite } from '@/database/test-own-site';
import { testWebhooks } from './test-webhooks';

testWebhooks((env) => startOwnSite(env));
