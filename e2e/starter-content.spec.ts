import { loadStarter } from '@/content';
import { installation } from './support/installation';
import { testStarterContent } from './support/starter-content';

testStarterContent(await loadStarter(installation.starter));
