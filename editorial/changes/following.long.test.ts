import { startOwnSite } from '@/database/test-own-site';
import { testFollowing } from './test-following';

testFollowing(() => startOwnSite());
