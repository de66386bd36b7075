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
 * A project of vitest.config.ts: `unit` for rules, `integration` for what starts a database, a server or a process.
 *
 * @param cwd the folder of the project, or of a copy
 */
export async function vitestTests(project: 'unit' | 'integration', cwd = '.'): Promise<Counts> {
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

/** A part of the end-to-end tests in Chromium, on SQLite. */
const shardOnSqlite = (shard: number) => (): Promise<Counts> =>
  playwright(`sqlite-${shard}`, [`--shard=${shard}/${shards}`], {
    E2E_PORT: portOf(shard - 1),
  });

/**
 * All end-to-end tests: on SQLite in parts, those of the owner's content, and the short suite on MongoDB; two at a time,
 * each with a server and a database of its own, since a test waits for its browser longer than it works.
 */
export async function endToEndTests(): Promise<Counts> {
  const onSqlite = Array.from({ length: shards }, (_, index) => shardOnSqlite(index + 1));
  const runs = [...onSqlite, ...ownersContents(), mongoTests];
  return sum(await pLimit(2).map(runs, (run) => run()));
}

/** How many end-to-end tests there are: those that can't run are counted as skipped. */
export async function countEndToEndTests(env: Record<string, string> = {}): Promise<number> {
  const { output } = await runPackage('@playwright/test/cli.js', ['test', '--list', '--reporter=list'], {
    env: { ...env, NODE_OPTIONS: nodeFlags.join(' ') },
  });
  return Number(/Total: (\d+) tests?/.exec(output)?.[1] ?? 0);
}

/**
 * The short suite on MongoDB: the end-to-end tests tagged `@mongo`, against an installation of their own. Where no
 * MongoDB can be had it says so in one line and counts them as skipped.
 */
export async function mongoTests(): Promise<Counts> {
  const mongo = await startTestMongo();
  const name = `alliance-test-${process.pid}`;
  if (!mongo) {
    const skipped = await countEndToEndTests({ E2E_DATABASE_URL: 'mongodb://none/none' });
    return { ...none, skipped };
  }
  try {
    return await playwright('mongo', [], {
      E2E_DATABASE_URL: mongo.url(name),
      E2E_PORT: portOf(shards),
    });
  } finally {
    await mongo.stop();
  }
}
