import { startOwnSite } from '@/database/test-own-site';
import { testLists } from './test-lists';

testLists(() => startOwnSite());
