import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { nodeFlags } from '../node-flags';
import { type ProcessUsage, usageOf } from './process-usage';

const port = Number(process.env.PORT || 3900);
const folder = path.join('.tmp', 'bench');
const logFile = path.join(folder, 'site.log');
const startPollMs = 50;

/** The heap that V8 may take, in megabytes. By default it is half of the memory of a small server, and of a large one so much that V8 hardly collects. */
export const heapMb = 640;

/** The measured installation: its own port, database file and media folder. */
export const site = {
  port,
  url: `http://localhost:${port}`,
  database: path.join(folder, 'site.db'),
  admin: { email: 'bench@example.org', password: 'lanterne-fougere-42-cargo' },
};

const settings = {
  PAYLOAD_SECRET: 'a secret that only this benchmark ever uses',
  PORT: String(port),
  SITE_URL: site.url,
  DATABASE_URL: `file:${site.database}`,
  MEDIA_DIR: path.join(folder, 'media'),
  SMTP_URL: '',
  ADMIN_EMAIL: site.admin.email,
  ADMIN_PASSWORD: site.admin.password,
  // All clients share an address.
  REQUESTS_PER_MINUTE: '1000000',
};

/** Empties the folder of the installation. */
export function emptySite(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** A running site, what its process uses, and the milliseconds it has spent in its database. */
export type RunningSite = ProcessUsage & { databaseMs(): Promise<number>; stop(): Promise<void> };

/** Starts the site as `npm start` does, and waits until it says where it is served. */
export async function startSite(environment: Record<string, string> = {}): Promise<RunningSite> {
  const timing = path.resolve('.build', 'scripts', 'bench', 'time-queries.js');
  // Into a file, as in production: this process, which sends the requests, would have to read a line for each of them.
  const log = openSync(logFile, 'w');
  const flags = [...nodeFlags, `--max-old-space-size=${heapMb}`];
  const child = spawn(process.execPath, [...flags, '--import', timing, '.build/scripts/start.js'], {
    env: { ...process.env, ...settings, ...environment },
    stdio: ['ignore', log, 'inherit', 'ipc'],
  });
  closeSync(log);
  await isServing(child);
  return {
    ...usageOf(child),
    async databaseMs() {
      const answer = once(child, 'message');
      child.send('database time');
      return Number((await answer)[0]);
    },
    stop: () => stopProcess(child),
  };
}

/** Ends a process and waits for its end. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** Waits until the log says where the site is served. */
async function isServing(child: ChildProcess): Promise<void> {
  for (;;) {
    const output = readFileSync(logFile, 'utf8');
    if (output.includes('Ctrl-C')) return;
    if (child.exitCode !== null) throw new Error(`The site ended with ${child.exitCode}:\n${output}`);
    await setTimeout(startPollMs);
  }
}
