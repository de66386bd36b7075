import { startOwnSite } from '@/database/test-own-site';
import { testApiKeys } from './test-api-keys';

testApiKeys(() => startOwnSite());
