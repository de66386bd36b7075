/** `npm run build`: builds the site for production, as the start does where there is no current build. */

import { loadEnv } from 'payload/node';
import { build, isBuilt } from './build';
import { endAtSignals } from './signals';
import { step } from './steps';

endAtSignals(() => undefined);
// Two settings go into the build. No secret does, so none is made here: an image would carry it.
loadEnv();
try {
  if (isBuilt()) process.stdout.write('  The site is built from these sources already\n');
  else await step('Build the site', build);
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
