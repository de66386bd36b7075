/**
 * `npm run test:without-owner`: whether the program works when the content of its owner is deleted; with `--all`, the
 * whole `npm test` in such a copy.
 */
import { build, isBuilt } from '../build';
import { endAtSignals } from '../signals';
import { step } from '../steps';
import { findBrowser } from './browser';
import { exitWith } from './counts';
import { testAllWithoutOwner, testWithoutOwner } from './without-owner-content';

endAtSignals(() => undefined);
Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1' });
if (!isBuilt()) await step('Build the site', build);
await step('Find a Chromium', findBrowser);
if (process.argv.includes('--all')) process.exit((await testAllWithoutOwner()) ? 0 : 1);
exitWith(await testWithoutOwner());
