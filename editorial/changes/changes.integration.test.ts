import { startOwnSite } from '@/database/test-own-site';
import { testChanges } from './test-changes';

testChanges(() => startOwnSite(), false);
