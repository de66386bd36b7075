/** `npm run test:mongo`: the short suite on MongoDB alone. Its last line counts its tests. */
import { build, isBuilt } from '../build';
import { step } from '../steps';
import { findBrowser } from './browser';
import { exitWith } from './counts';
import { mongoTests } from './suites';

Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1' });
if (!isBuilt()) await step('Build the site', build);
await step('Find a Chromium', findBrowser);
exitWith(await mongoTests());
