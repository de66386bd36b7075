import { startOwnSite } from '@/database/test-own-site';
import { testPublicDocuments } from './test-public-documents';

testPublicDocuments(() => startOwnSite());
