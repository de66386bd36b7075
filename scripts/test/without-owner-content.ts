import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ownStarterNames } from '@/content/starters';
import { nodeFlags } from '../node-flags';
import { check } from './check';
import { type Outcome, run, runPackage } from './command';
import { inCopyOfSources, linkPackages } from './copy-sources';
import { type Counts, none, sum } from './counts';
import { playwright, vitestTests } from './suites';

/** Beside the installations of the other suites (scripts/test/suites.ts). */
const port = '4900';

/**
 * Takes the content of its owner out of a copy of the project, as another alliance has it after the first step of the
 * README's "Make it your own". The dependencies are shared, and so is the build, which is made of no content.
 */
function removeOwner(folder: string): void {
  for (const name of ownStarterNames()) rmSync(path.join(folder, 'content', name), { recursive: true });
  // Some tests ask Git which files are the project's own.
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
  ])
    spawnSync('git', args, { cwd: folder });
  // In their own places, so that what the compiler knows of the project's files (tsconfig.tsbuildinfo) is true here, too.
  linkPackages(folder);
  const notServed = ['cache', 'dev'].map((name) => path.join('.next', name));
  if (existsSync('.next')) {
    cpSync('.next', path.join(folder, '.next'), { recursive: true, filter: (file) => !notServed.includes(file) });
  }
}

const inCopy = <T>(work: (folder: string) => Promise<T>): Promise<T> =>
  inCopyOfSources('without-owner', (folder) => {
    removeOwner(folder);
    return work(folder);
  });

/**
 * Tests what is left when the owner's content is deleted: scripts are bundled, types are right, unit tests pass, and a site
 * starts from `blank` and is used in a browser. `npm run test:without-owner -- --all` runs the whole suite that is left instead.
 */
export async function testWithoutOwner(): Promise<Counts> {
  if (ownStarterNames().length === 0) return none;
  return inCopy(async (cwd) => {
    const bundled = await check('Bundle', () => runNode(cwd, ['scripts/bundle.js', '--all']));
    const types = await check('Types', () => runPackage('typescript/bin/tsc', ['--noEmit'], { cwd }));
    const browser = { E2E_STARTER: 'blank', E2E_PORT: port };
    return sum([bundled, types, await vitestTests('unit', cwd), await playwright('blank', [], browser, cwd)]);
  });
}

/** `npm test` in a copy without the owner's content. */
export async function testAllWithoutOwner(): Promise<boolean> {
  return inCopy(async (cwd) => {
    const { ok } = await runNode(cwd, ['scripts/bundle.js', '--all']);
    return ok && (await runNode(cwd, [...nodeFlags, '.build/scripts/test.js'], true)).ok;
  });
}

const runNode = (cwd: string, args: readonly string[], shown = false): Promise<Outcome> =>
  run(process.execPath, args, { cwd, shown });
