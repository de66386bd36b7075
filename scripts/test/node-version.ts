import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { minuteMs } from '@/lib/limits';
import { step } from '../steps';
import { run } from './command';
import { inCopyOfSources } from './copy-sources';
import { type Counts, describeFailure, none } from './counts';
import { findNode, npmCli } from './node-binary';
import { SiteClient, siteSteps } from './site-steps';

const startTimeoutMs = 10 * minuteMs;
const stopTimeoutMs = 30_000;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('No free port was found.');
  return address.port;
}

/** Changes to our environment: this Node comes first in the path, and nothing is left of the npm that runs us. */
function environmentWith(node: string): Record<string, string | undefined> {
  const notOurs = Object.keys(process.env).filter((name) =>
    /^(npm_(?!config_)|npm_config_(local_)?prefix$|NODE_(ENV|OPTIONS)$|CI$)/.test(name),
  );
  return {
    ...Object.fromEntries(notOurs.map((name) => [name, undefined])),
    PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}`,
  };
}

type Site = { url: string; account: { email: string; password: string }; output: () => string; stop(): Promise<void> };

/** Runs `npm start` in a folder until the site answers. */
async function startSite(node: string, folder: string): Promise<Site> {
  const port = await freePort();
  const account = { email: 'administration@example.org', password: 'lanterne-fougere-42-cargo' };
  const child = spawn(node, [npmCli(), 'start'], {
    cwd: folder,
    env: {
      ...process.env,
      ...environmentWith(node),
      PORT: String(port),
      SITE_URL: '',
      DATABASE_URL: '',
      MEDIA_DIR: '',
      SMTP_URL: '',
      ADMIN_EMAIL: account.email,
      ADMIN_PASSWORD: account.password,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that all of npm, its shell and the server can be ended.
    detached: true,
  });
  process.once('exit', () => signalGroup(child, 'SIGKILL'));
  let output = '';
  const started = new Promise<void>((resolve) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Ctrl-C')) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  const ended = new Promise<never>((_, reject) => {
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`npm start ended with ${code}:\n${output.slice(-8000)}`)));
  });
  ended.catch(() => undefined);
  try {
    await withTimeout(Promise.race([started, ended]), startTimeoutMs, () => `npm start takes too long:\n${output}`);
  } catch (error) {
    await end(child);
    throw error;
  }
  return { url: `http://localhost:${port}`, account, output: () => output, stop: () => end(child) };
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (!child.pid || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid, signal);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  signalGroup(child, 'SIGTERM');
  try {
    await withTimeout(closed, stopTimeoutMs, () => 'The site did not stop.');
  } catch (error) {
    signalGroup(child, 'SIGKILL');
    throw error;
  }
}

async function withTimeout<T>(promise: Promise<T>, ms: number, message: () => string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(message())), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function install(node: string, folder: string): Promise<void> {
  const options = { cwd: folder, env: environmentWith(node) };
  const installed = await run(node, [npmCli(), 'ci', '--no-audit', '--no-fund', '--prefer-offline'], options);
  if (!installed.ok) throw new Error(installed.output);
  // The scripts of package.json must run on this version too.
  const { output } = await run(node, [npmCli(), 'exec', '--call', 'node --version'], options);
  const { output: wanted } = await run(node, ['--version'], options);
  if (!output.trim().endsWith(wanted.trim())) throw new Error(`npm runs scripts with ${output}instead of ${wanted}`);
}

/**
 * Tests the README's start command on a version of Node, in a copy of the sources: install, build, start, and what staff
 * and readers do first. Each step is a test; after a failure the remaining ones count as skipped, and all do where the
 * version can't be downloaded.
 */
export async function testNodeVersion(major: number): Promise<Counts> {
  const total = siteSteps.length + 3;
  process.stdout.write(`\nNode ${major}\n`);
  const node = await findNode(major);
  if (!node) {
    process.stdout.write(`  Node ${major} can't be downloaded: ${total} tests are skipped\n`);
    return { ...none, skipped: total };
  }
  return inCopyOfSources(`site-node-${major}`, (folder) => testInCopy(node, folder, total));
}

async function testInCopy(node: string, folder: string, total: number): Promise<Counts> {
  let site: Site | undefined;
  let passed = 0;
  let current = '';
  const pass = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    current = name;
    await step(name, async () => void (await work()));
    passed += 1;
  };
  try {
    await pass('npm ci', () => install(node, folder));
    await pass('npm start', async () => {
      site = await startSite(node, folder);
    });
    if (!site) throw new Error('The site was not started.');
    const client = new SiteClient(site.url, site.account);
    for (const { name, work } of siteSteps) await pass(name, () => work(client));
    await pass('Stop', site.stop);
    return { ...none, passed };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stdout.write(`FAILED\n${message}\n`);
    if (site) process.stdout.write(`${site.output().slice(-4000)}\n`);
    const failures = [describeFailure(`${path.basename(folder)}: ${current}`, message)];
    return { ...none, passed, failed: 1, skipped: total - passed - 1, failures };
  } finally {
    await site?.stop();
  }
}
