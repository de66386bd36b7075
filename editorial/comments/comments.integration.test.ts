import { startOwnSite } from '@/database/test-own-site';
import { testComments } from './test-comments';

testComments((env) => startOwnSite(env));
