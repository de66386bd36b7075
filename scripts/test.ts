/**
 * `npm test`: all checks of a change, one step after the other, each with its time. All steps run, also after a failed
 * one; the last line counts the tests (a failed check counts as one). `npm test -- --node=24` also tests install and
 * start on that version of Node (`npm run test:node`).
 */
import { parseArgs } from 'node:util';
import { build, isBuilt } from './build';
import { endAtSignals } from './signals';
import { step } from './steps';
import { findBrowser } from './test/browser';
import { buildSettings } from './test/build-settings';
import { check } from './test/check';
import { runPackage, runScript } from './test/command';
import { type Counts, exitWith, none, sum } from './test/counts';
import { testNodeVersion } from './test/node-version';
import { countEndToEndTests, endToEndTests, vitestTests } from './test/suites';

/** A step that the next ones need. */
function ready(name: string, work: () => Promise<unknown>): Promise<Counts> {
  return check(name, async () => {
    try {
      await work();
      return { ok: true, output: '' };
    } catch (error) {
      return { ok: false, output: error instanceof Error ? error.message : String(error) };
    }
  });
}

async function suite(name: string, work: () => Promise<Counts>): Promise<Counts> {
  process.stdout.write('\n');
  return step(name, async () => {
    process.stdout.write('\n');
    return work();
  });
}

async function browserTests(): Promise<Counts[]> {
  const built = isBuilt() ? none : await ready('Build the site for production', build);
  const browser = await ready('Find a Chromium', findBrowser);
  if (built.failed + browser.failed > 0) return [built, browser, { ...none, skipped: await countEndToEndTests() }];
  return [await suite('End-to-end tests in Chromium, on SQLite, and a short suite on MongoDB', endToEndTests)];
}

/** The versions of Node that `--node` names, one after the other. */
async function nodeTests(): Promise<Counts[]> {
  const { node: versions } = parseArgs({ options: { node: { type: 'string', multiple: true, default: [] } } }).values;
  const counts: Counts[] = [];
  for (const version of versions) counts.push(await testNodeVersion(Number(version)));
  return counts;
}

endAtSignals(() => undefined);
Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', ...buildSettings });
// The compiler works on one core: the other checks run beside it.
const types = runPackage('typescript/bin/tsc', ['--noEmit']);
exitWith(
  sum([
    await check('Lint', () => runPackage('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])),
    await check('Imports', () => runPackage('dependency-cruiser/bin/dependency-cruise.mjs', ['.'])),
    await check('Dead code', () => runPackage('knip/bin/knip.js', [])),
    await check('Generated files', () => runScript('scripts/test/generated.ts')),
    await check('Types', () => types),
    await suite('Unit tests', () => vitestTests('unit')),
    await suite('Integration tests', () => vitestTests('integration')),
    ...(await browserTests()),
    ...(await nodeTests()),
  ]),
);
