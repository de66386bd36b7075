/**
 * A process that copies a test site into another database: `from to folder stopAt`. It names each step on a line, and stands still
 * after the line of number `stopAt`, until it is killed.
 */
import { readMigrations, startTestSite } from '../test-site';
import { copyDatabase } from './copy-database';

const [from = '', to = '', folder = '', stopAt] = process.argv.slice(2);
const migrations = await readMigrations(folder, '.mjs');
const source = await startTestSite(from, { migrations });
const target = await startTestSite(to, { migrations });
let lines = 0;
const onProgress = (step: string, set: string, done: number) => {
  process.stdout.write(`${step} ${set} ${done}\n`);
  lines += 1;
  if (lines === Number(stopAt)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
};
await copyDatabase(source.payload, target.payload, { replace: false, onProgress });
process.stdout.write('done\n');
process.exit(0);
