/**
 * `npm run test:long`: what `npm test` leaves out since it is too slow for each change: the end-to-end tests tagged `@long`.
 * The last line counts its tests.
 */
import { build, isBuilt } from '../build';
import { endAtSignals } from '../signals';
import { step } from '../steps';
import { findBrowser } from './browser';
import { buildSettings } from './build-settings';
import { exitWith } from './counts';
import { longEndToEndTests } from './suites';

endAtSignals(() => undefined);
Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', ...buildSettings });
if (!isBuilt()) await step('Build the site', build);
await step('Find a Chromium', findBrowser);
exitWith(await longEndToEndTests());
