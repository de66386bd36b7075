/**
 * `npm run test:long`: what `npm test` leaves out since it is too slow for each change: tests of databases and processes in
 * `*.long.test.ts`, the end-to-end tests tagged `@long`, and the program without the content of its owner. The last line
 * counts the tests.
 */
import { build, isBuilt } from '../build';
import { endAtSignals } from '../signals';
import { step } from '../steps';
import { findBrowser } from './browser';
import { buildSettings } from './build-settings';
import { exitWith, sum } from './counts';
import { longEndToEndTests, vitestTests } from './suites';
import { testWithoutOwner } from './without-owner-content';

endAtSignals(() => undefined);
Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', ...buildSettings });
if (!isBuilt()) await step('Build the site', build);
await step('Find a Chromium', findBrowser);
exitWith(sum([await vitestTests('long'), await longEndToEndTests(), await testWithoutOwner()]));
