/**
 * `npm run test:installations`: installations with other languages, each made in a copy of the project as CONTRIBUTING.md
 * says, then built, started and walked through (e2e/installation.spec.ts). `npm run test:installations -- german` runs one.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { nodeFlags } from '../node-flags';
import { endAtSignals } from '../signals';
import { step } from '../steps';
import { findBrowser } from './browser';
import { check } from './check';
import { type Outcome, run, runPackage } from './command';
import { inCopyOfSources, linkPackages } from './copy-sources';
import { type Counts, exitWith, sum } from './counts';
import { type Installation, installations } from './installation-changes';
import { playwright } from './suites';

const firstPort = 4950;

async function testInstallation(installation: Installation, index: number, cwd: string): Promise<Counts> {
  const env = {
    ...installation.settings,
    PAYLOAD_SECRET: 'a secret that only the tests of this site ever use',
    DATABASE_URL: `file:${path.join(cwd, 'data', 'installation.db')}`,
    MEDIA_DIR: path.join(cwd, 'media'),
    ADMIN_EMAIL: 'administration@example.org',
    ADMIN_PASSWORD: 'lanterne-fougere-42-cargo',
  };
  const inCopy = (args: readonly string[], more: Record<string, string> = {}) =>
    run(process.execPath, args, { cwd, env: { ...env, ...more } });
  const payload = (...args: string[]) =>
    inCopy(['node_modules/payload/bin.js', ...args, '--disable-transpile'], {
      PAYLOAD_CONFIG_PATH: '.build/payload.config.js',
      NODE_OPTIONS: nodeFlags.join(' '),
    });
  const bundle = () => inCopy(['scripts/bundle.js', '--all']);
  const prepare = () => inCopy([...nodeFlags, '.build/scripts/prepare/index.js']);
  const counts: Counts[] = [];
  const need = async (name: string, work: () => Promise<Outcome>): Promise<boolean> => {
    const result = await check(`  ${name}`, work);
    counts.push(result);
    return result.failed === 0;
  };

  linkPackages(cwd);
  if (!(await need('Bundle', bundle))) return sum(counts);
  // The database of the site as it was before the change.
  if (installation.filled && !(await need('Fill a database', prepare))) return sum(counts);
  for (const { migration, change } of installation.changes) {
    change(cwd);
    if (!(await need('Bundle what was changed', bundle))) return sum(counts);
    if (!(await need(`Make the migration ${migration}`, () => payload('migrate:create', migration))))
      return sum(counts);
  }
  if (installation.changes.length > 0) {
    if (!(await need('Bundle with the migrations', bundle))) return sum(counts);
    if (!(await need('Make the types', () => payload('generate:types')))) return sum(counts);
    // Tests and starter content are written in the languages of this repository.
    const exclude = [
      'node_modules',
      '.next',
      '**/*.test.ts',
      '**/test-*.ts',
      'e2e',
      'scripts/bench*',
      'scripts/print-documents.ts',
      'content',
    ];
    writeFileSync(path.join(cwd, 'tsconfig.site.json'), JSON.stringify({ extends: './tsconfig.json', exclude }));
    const types = ['--noEmit', '-p', 'tsconfig.site.json'];
    counts.push(await check('  Types', () => runPackage('typescript/bin/tsc', types, { cwd })));
  }
  if (installation.filled) {
    const indexed = async () => {
      const outcome = await prepare();
      return { ...outcome, ok: outcome.ok && outcome.output.includes('Index the content') };
    };
    counts.push(await check('  Migrate the database, and index it by itself', indexed));
  }
  const browser = {
    ...installation.settings,
    ...(installation.filled && { E2E_DATABASE_URL: env.DATABASE_URL }),
    E2E_PORT: String(firstPort + 2 * index),
  };
  return sum([...counts, await playwright('installation', ['e2e/installation.spec.ts'], browser, cwd)]);
}

endAtSignals(() => undefined);
Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1' });
await step('Find a Chromium', findBrowser);
const named = process.argv.slice(2);
const unknown = named.filter((name) => !installations.some((each) => each.name === name));
if (unknown.length > 0) throw new Error(`No installation is called ${unknown.join(', ')}.`);
const all: Counts[] = [];
for (const [index, installation] of installations.entries()) {
  if (named.length > 0 && !named.includes(installation.name)) continue;
  const start = Date.now();
  process.stdout.write(`\n${installation.title}\n`);
  all.push(
    await inCopyOfSources(`installation-${installation.name}`, (folder) =>
      testInstallation(installation, index, folder),
    ),
  );
  process.stdout.write(`  ${Math.round((Date.now() - start) / 1000)} s\n`);
}
exitWith(sum(all));
