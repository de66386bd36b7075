import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import pLimit from 'p-limit';
import { ownStarterNames } from '@/content/starters';
import { startTestMongo } from '@/database/test-mongo';
import { nodeFlags } from '../node-flags';
import { runPackage } from './command';
import { type Counts, none, playwrightCounts, sum, vitestCounts } from './counts';

/** Where the JSON report of a suite is written. */
function report(name: string, cwd: string): string {
  const file = path.resolve(cwd, '.tmp', 'test', `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/**
 * A project of vitest.config.ts: `unit` for rules, `integration` for what starts a database, a server or a process, `long`
 * for those that are too slow for each change.
 *
 * @param cwd the folder of the project, or of a copy
 */
export async function vitestTests(project: 'unit' | 'integration' | 'long', cwd = '.'): Promise<Counts> {
  const file = report(project, cwd);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok } = await runPackage('vitest/vitest.mjs', args, { cwd, shown: true });
  return vitestCounts(file, ok);
}

/**
 * End-to-end tests in a browser.
 *
 * @param name of the report
 * @param args which tests, and how
 * @param cwd the folder of the project, or of a copy
 */
export async function playwright(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd = '.',
): Promise<Counts> {
  const file = report(name, cwd);
  const { ok } = await runPackage('@playwright/test/cli.js', ['test', ...args, '--reporter=list,json'], {
    cwd,
    // Playwright's own processes load the schema too, for the specs that read it.
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file, NODE_OPTIONS: nodeFlags.join(' ') },
    shown: true,
  });
  return playwrightCounts(file, ok);
}

const shards = 3;

/** Each run has an installation of its own, which takes a few ports from here on (e2e/support/installation.ts). */
const portOf = (run: number): string => String(4400 + 50 * run);

/** The tests of the owner's contents, which may be none: the owner's own ones, and those that hold for any content. */
const ownersContents = (): (() => Promise<Counts>)[] =>
  ownStarterNames().map(
    (name, index) => () =>
      playwright(`content-${name}`, [], {
        E2E_STARTER: name,
        E2E_PORT: portOf(shards + 1 + index),
      }),
  );

/** The tests for each change are those that are not tagged `@long` (e2e/support/test.ts). */
const forEachChange = ['--grep-invert', '@long'];
const longTests = ['--grep', '@long'];

/** A part of the end-to-end tests in Chromium, on SQLite. */
const shardOnSqlite = (shard: number, which: readonly string[]) => (): Promise<Counts> =>
  playwright(`sqlite-${shard}`, [`--shard=${shard}/${shards}`, ...which], {
    E2E_PORT: portOf(shard - 1),
  });

/** Two at a time, each with a server and a database of its own, since a test waits for its browser longer than it works. */
async function twoAtATime(runs: readonly (() => Promise<Counts>)[]): Promise<Counts> {
  return sum(await pLimit(2).map(runs, (run) => run()));
}

const onSqlite = (which: readonly string[]) =>
  Array.from({ length: shards }, (_, index) => shardOnSqlite(index + 1, which));

/** The end-to-end tests for each change: on SQLite in parts, those of the owner's content, and a short suite on MongoDB. */
export const endToEndTests = (): Promise<Counts> =>
  twoAtATime([...onSqlite(forEachChange), ...ownersContents(), () => mongoTests(forEachChange)]);

/** The end-to-end tests that are too long for each change, on both databases. */
export const longEndToEndTests = (): Promise<Counts> =>
  twoAtATime([...onSqlite(longTests), () => mongoTests(longTests)]);

/** How many end-to-end tests there are: those that can't run are counted as skipped. */
export async function countEndToEndTests(
  env: Record<string, string> = {},
  which: readonly string[] = forEachChange,
): Promise<number> {
  const { output } = await runPackage('@playwright/test/cli.js', ['test', '--list', '--reporter=list', ...which], {
    env: { ...env, NODE_OPTIONS: nodeFlags.join(' ') },
  });
  return Number(/Total: (\d+) tests?/.exec(output)?.[1] ?? 0);
}

/**
 * The short suite on MongoDB: the end-to-end tests tagged `@mongo`, against an installation of their own. Where no
 * MongoDB can be had it says so in one line and counts them as skipped.
 *
 * @param which arguments of Playwright that choose some of them; none for all
 */
export async function mongoTests(which: readonly string[] = []): Promise<Counts> {
  const mongo = await startTestMongo();
  const name = `alliance-test-${process.pid}`;
  if (!mongo) {
    const skipped = await countEndToEndTests({ E2E_DATABASE_URL: 'mongodb://none/none' }, which);
    return { ...none, skipped };
  }
  try {
    return await playwright('mongo', which, {
      E2E_DATABASE_URL: mongo.url(name),
      E2E_PORT: portOf(shards),
    });
  } finally {
    await mongo.stop();
  }
}
