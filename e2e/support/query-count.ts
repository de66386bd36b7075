import { mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { installation } from './installation';

/** File in which the tested server writes the number of its queries, since a test runs in another process. */
const file = path.join(installation.folder, 'queries');

type Statement = Record<'get' | 'iterate' | 'run', (...parameters: unknown[]) => unknown>;

/** Counts every query of this process to a SQLite database from now on. */
export function countQueries(): void {
  mkdirSync(installation.folder, { recursive: true });
  const descriptor = openSync(file, 'w');
  let count = 0;
  const writeCount = () => writeSync(descriptor, String(count).padEnd(16), 0);
  writeCount();
  // The class itself is not exported. `all` uses its `iterate`.
  const statement = Object.getPrototypeOf(new Database(':memory:').prepare('SELECT 1')) as Statement;
  for (const method of ['get', 'iterate', 'run'] as const) {
    const run = statement[method];
    statement[method] = function (this: Statement, ...parameters: unknown[]) {
      count += 1;
      writeCount();
      return run.apply(this, parameters);
    };
  }
}

const soFar = () => Number(readFileSync(file, 'utf8'));

/**
 * Returns how many queries the server makes for one action: the minimum of three tries, or two equal ones, since it may
 * do other work at the same time.
 */
export async function queriesFor(run: () => Promise<unknown>): Promise<number> {
  const tries: number[] = [];
  while (tries.length < 3 && (tries.length < 2 || tries[0] !== tries[1])) {
    const before = soFar();
    await run();
    tries.push(soFar() - before);
  }
  return Math.min(...tries);
}
