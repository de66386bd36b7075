import { testStarterContent } from '@/e2e/support/starter-content';
import content from '..';

testStarterContent(content);
