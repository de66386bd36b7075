import { startOwnSite } from '@/database/test-own-site';
import { testDescription } from './test-description';

testDescription(() => startOwnSite());
