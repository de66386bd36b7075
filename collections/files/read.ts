import { spawn } from 'node:child_process';
import path from 'node:path';
import pLimit from 'p-limit';
import { megabyte } from '@/lib/limits';
import { log } from '@/lib/log';
import { remember } from '@/lib/remember';
import type { FactsLine, FileFacts, ThumbnailSize } from './facts';

/** Time limit for reading one file, in milliseconds. Facts found until then are kept. */
const patienceMs = 20_000;

/** More than the facts of any file; a process with more output is killed. */
const maxAnswerBytes = 16 * megabyte;

/** One file at a time: reading uses a whole CPU core, and readers of the site need one, too. */
const limitReading = remember('readFiles', () => pLimit(1));

/**
 * Reads an uploaded file in a process of its own, limited in time and memory, so that a hostile file can only lose its
 * own facts. Never rejects: a broken, encrypted or unreadable file has only that as a fact.
 *
 * @param file the file itself
 * @param extension what it is by its content: `pdf`, `docx`…
 */
export function readFileFacts(file: Buffer, extension: string, patience = patienceMs): Promise<FileFacts> {
  return limitReading(() => inOwnProcess(file, extension, patience)).catch((error: unknown) => {
    log.warn({ err: error }, `A ${extension} file could not be read`);
    return { unread: true as const };
  });
}

async function inOwnProcess(file: Buffer, extension: string, patience: number): Promise<FileFacts> {
  // Bundled with the other scripts (npm run bundle), since Node reads no TypeScript; nothing of the environment goes
  // along.
  const script = path.resolve('.build/collections/files/reader/index.js');
  const child = spawn(process.execPath, ['--max-old-space-size=512', script, extension], {
    env: { NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const late = setTimeout(() => child.kill('SIGKILL'), patience);
  if (!child.stdout || !child.stdin) throw new Error('no process can be started');
  const chunks: Buffer[] = [];
  let length = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxAnswerBytes) child.kill('SIGKILL');
  });
  // It may end without having read everything.
  child.stdin.on('error', () => undefined);
  child.stdin.end(file);
  try {
    await new Promise<void>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', () => resolve());
    });
  } finally {
    clearTimeout(late);
  }
  const facts = factsOf(Buffer.concat(chunks).toString('utf8'));
  // The process ended before it could say anything.
  return Object.keys(facts).length > 0 ? facts : { findings: ['unreadable'] };
}

/** The facts of all whole lines. */
function factsOf(answer: string): FileFacts {
  const lines = answer
    .slice(0, answer.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean);
  const { thumbnails, ...rest } = Object.assign({}, ...lines.map((line) => JSON.parse(line) as FactsLine)) as FactsLine;
  if (!thumbnails) return rest;
  const thumbnail = (size: ThumbnailSize) => {
    const { webp, ...dimensions } = thumbnails[size];
    return { ...dimensions, webp: Buffer.from(webp, 'base64') };
  };
  return { ...rest, thumbnails: { small: thumbnail('small'), large: thumbnail('large') } };
}
