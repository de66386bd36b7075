import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { nodeFlags } from '../node-flags';

const port = Number(process.env.PORT || 3900);
const folder = path.join('.tmp', 'bench');

/** The measured installation: its own port, database file and media folder. */
export const site = {
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
};

/** Empties the folder of the installation. */
export function emptySite(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/**
 * A running site: its peak memory in megabytes and its CPU time in milliseconds, which, unlike the wall clock, does not
 * depend on what else the machine does.
 */
export type RunningSite = { peakMemory(): number; busyMs(): number; stop(): Promise<void> };

/** Linux counts in hundredths of a second; elsewhere there is nothing to read, and undefined is returned. */
function busyMs(pid: number): number {
  if (!existsSync(`/proc/${pid}/stat`)) return Number.NaN;
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const fields = after.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

const residentMegabytes = (pid: number) =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;

/** Starts the site as `npm start` does, and waits until it says where it is served. */
export async function startSite(): Promise<RunningSite> {
  const child = spawn(process.execPath, [...nodeFlags, '.build/scripts/start.js'], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await isServing(child);
  const { pid } = child;
  if (pid === undefined) throw new Error('The site has no process.');
  let peak = 0;
  const sample = () => {
    peak = Math.max(peak, residentMegabytes(pid));
  };
  const timer = setInterval(sample, 250);
  return {
    peakMemory: () => peak,
    busyMs: () => busyMs(pid),
    async stop() {
      clearInterval(timer);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function isServing(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Ctrl-C')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`The site ended with ${code}:\n${output}`)));
  });
}
