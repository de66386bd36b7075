import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { endWithUs } from './signals';

/** What a build is made of; the rest of content, media and data are read when starting and serving. */
const sources = [
  'admin',
  'app',
  'blocks',
  'brand',
  'collections',
  'components',
  'database',
  'editorial',
  'fields',
  'globals',
  'lib',
  'messages',
  'search',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'payload.config.ts',
  'payload-types.ts',
  'tsconfig.json',
];
/** Settings that go into the build (next.config.ts). */
const builtIn = ['SOURCE_LOCALE', 'TIME_ZONE'];
const stamp = path.join('.next', 'built-from');

function files(entry: string): string[] {
  if (!existsSync(entry)) return [];
  if (!statSync(entry).isDirectory()) return [entry];
  return readdirSync(entry)
    .sort()
    .flatMap((name) => files(path.join(entry, name)));
}

/** A fingerprint of everything the build is made of. */
function sourceFingerprint(): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of builtIn) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  for (const file of sources.flatMap(files)) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Whether `.next` holds a finished build of exactly these sources. */
export function isBuilt(): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceFingerprint();
}

/**
 * Says why a build failed. The operating system kills the largest process where memory runs out, and the build then ends
 * without a word.
 */
export function buildFailure(end: { code: number | null; signal: NodeJS.Signals | null; output: string }): string {
  const isOutOfMemory =
    end.signal === 'SIGKILL' ||
    end.code === 137 ||
    /heap out of memory|SIGKILL|Cannot allocate memory/.test(end.output);
  if (!isOutOfMemory) return `the build failed:\n${end.output}`;
  return (
    'the build was killed, most likely because memory ran out: it needs about 3 GB. ' +
    'Add memory or swap, or build on another machine of the same kind and copy the folder .next here.' +
    (end.output ? `\n${end.output}` : '')
  );
}

/** Builds the site for production. Rejects with the last lines of the build's output when it fails. */
export async function build(): Promise<void> {
  const fingerprint = sourceFingerprint();
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  endWithUs(child);
  let output = '';
  const listen = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-8000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) =>
    child.on('error', reject).on('exit', (...end) => resolve(end)),
  );
  if (code !== 0) throw new Error(buildFailure({ code, signal, output }));
  writeFileSync(stamp, fingerprint);
}
