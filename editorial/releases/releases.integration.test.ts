import { startOwnSite } from '@/database/test-own-site';
import { testReleases } from './test-releases';

testReleases((env) => startOwnSite(env));
