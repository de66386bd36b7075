import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'libsql';
import { installation } from './support/installation';

/** The installation that these tests start, beside the one of the other tests. */
const port = installation.port + 20;
const folder = path.join('.tmp', `e2e-${port}`);
const settings = {
  PAYLOAD_SECRET: 'a secret that only the tests of this site ever use',
  PORT: String(port),
  SITE_URL: '',
  DATABASE_URL: `file:${folder}/site.db`,
  MEDIA_DIR: `${folder}/media`,
  ADMIN_EMAIL: '',
  ADMIN_PASSWORD: '',
};

/** Processes started in a test that may still run when it fails. */
const started: ChildProcess[] = [];

type Run = {
  output: () => string;
  ended: Promise<number | null>;
  stop(signal: NodeJS.Signals): void;
  ready: Promise<void>;
};

/** Runs `npm start` with these settings over the default ones. */
function start(changes: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, ['.build/scripts/start.js'], {
    env: { ...process.env, ...settings, ...changes },
  });
  started.push(child);
  let output = '';
  const ready = new Promise<void>((resolve) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Ctrl-C')) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { output: () => output, ended, ready, stop: (signal) => child.kill(signal) };
}

async function running(changes: Record<string, string> = {}): Promise<Run> {
  const run = start(changes);
  const code = await Promise.race([run.ready.then(() => 'ready'), run.ended]);
  if (code !== 'ready') throw new Error(`The start ended with ${code}:\n${run.output()}`);
  return run;
}

/** All uploads, by name, with their content. */
function uploads(): Record<string, string> {
  const names = readdirSync(`${folder}/media`, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    names.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [file, createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}

/** Responses of the site for everything the public can list. */
async function content(): Promise<string[]> {
  const addresses = ['pages', 'events', 'members', 'documents', 'concepts', 'media'].map(
    (name) => `/api/${name}?limit=100&depth=0`,
  );
  const answers = await Promise.all(
    [...addresses, '/sitemap.xml'].map((address) => fetch(`http://localhost:${port}${address}`)),
  );
  return Promise.all(answers.map((answer) => answer.text()));
}

test.beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});
test.afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it starts on the given port, prints a password once, ends cleanly, and changes nothing when started again', async () => {
  // Four starts, on a machine that may be busy.
  test.slow();
  const first = await running();
  expect(first.output()).toContain(`http://localhost:${port}/admin`);
  const [, password] = /Password\s+([a-z0-9]{5}(?:-[a-z0-9]{5}){3})/.exec(first.output()) ?? [];
  expect(password, first.output()).toBeTruthy();
  const login = await logIn('admin@example.org', String(password));
  expect(((await login.json()) as { user: unknown }).user).toMatchObject({ role: 'admin', mustChangePassword: true });
  const before = { content: await content(), uploads: uploads() };
  expect(Object.keys(before.uploads).length).toBeGreaterThan(0);

  const other = start({ PORT: String(port + 1) });
  expect(await other.ended).toBe(1);
  expect(other.output()).toMatch(/in use by another process of this site \(\d+\)/);

  const cutOff = await stopUnderRequests(first, 16);
  expect(cutOff).toEqual([]);
  expect(await first.ended).toBe(0);
  // All data is in the one file, the current session included.
  const copy = `${folder}/copy.db`;
  copyFileSync(`${folder}/site.db`, copy);
  const copied = new Database(copy);
  expect(copied.prepare('SELECT count(*) AS sessions FROM users_sessions').get()).toEqual({ sessions: 2 });
  copied.close();

  const second = await running();
  expect(second.output()).not.toMatch(/Password|starter content|Migrat(ing|ed):/);
  expect({ content: await content(), uploads: uploads() }).toEqual(before);
  second.stop('SIGINT');
  expect(await second.ended).toBe(0);

  renameSync(`${folder}/site.db`, `${folder}/away.db`);
  const lost = start();
  expect(await lost.ended).toBe(1);
  expect(lost.output()).toMatch(/database is empty, but a site was stored here.*restore a backup/s);
  expect(uploads()).toEqual(before.uploads);

  /** Stops a site while clients send requests on their connections and one signs in. @returns their failures */
  async function stopUnderRequests(run: Run, clients: number): Promise<unknown[]> {
    const failures: unknown[] = [];
    const requestUntilClosed = async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      const request = () =>
        new Promise<string | undefined>((resolve, reject) => {
          get(`http://localhost:${port}/api/globals/settings`, { agent }, (response) => {
            response.on('error', reject).on('end', () => resolve(response.headers.connection));
            response.resume();
          }).on('error', reject);
        });
      try {
        await request();
        connected();
        while ((await request()) !== 'close');
      } catch (error) {
        failures.push(error);
      }
      agent.destroy();
    };
    let connections = 0;
    let connected: () => void = () => undefined;
    const allConnected = new Promise<void>((resolve) => {
      connected = () => {
        connections += 1;
        if (connections === clients) resolve();
      };
    });
    const requesting = Array.from({ length: clients }, requestUntilClosed);
    await allConnected;
    expect((await logIn('admin@example.org', String(password))).status).toBe(200);
    run.stop('SIGTERM');
    await Promise.all(requesting);
    return failures;
  }
});

const logIn = (email: string, password: string) =>
  fetch(`http://localhost:${port}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'en' },
    body: JSON.stringify({ email, password }),
  });

const wrong: [string, Record<string, string>, RegExp][] = [
  ['a secret that is too short', { PAYLOAD_SECRET: 'qqq7' }, /PAYLOAD_SECRET is shorter than 32 characters/],
  ['a port that is none', { PORT: 'eighty' }, /PORT is not a port/],
  ['a port beyond all ports', { PORT: '70000' }, /PORT is not a port/],
  ['an address without its protocol', { SITE_URL: 'alliance.test' }, /SITE_URL is not an address/],
  ['an address with a path', { SITE_URL: 'https://alliance.test/site' }, /SITE_URL is not an address/],
  ['a database of another kind', { DATABASE_URL: 'postgres://localhost/site' }, /DATABASE_URL must start with/],
  ['a password that is too short', { ADMIN_PASSWORD: 'qqq7' }, /ADMIN_PASSWORD is shorter/],
  ['an e-mail that is none', { ADMIN_EMAIL: 'someone' }, /ADMIN_EMAIL is not an e-mail address/],
  ['unknown starter content', { STARTER_CONTENT: 'lorem' }, /STARTER_CONTENT is none of/],
];

for (const [name, changes, message] of wrong) {
  test(`${name} stops the start with one clear line`, async () => {
    const run = start(changes);
    expect(await run.ended).toBe(1);
    const lines = run
      .output()
      .split('\n')
      .filter((line) => line.trim() !== '');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(message);
    for (const value of Object.values(changes)) expect(lines[0]).not.toContain(value);
    expect(readdirSync(folder), 'nothing was made').toEqual([]);
  });
}

test('a port in use is reported', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, resolve));
  const run = start({ STARTER_CONTENT: 'blank' });
  expect(await run.ended).toBe(1);
  expect(run.output()).toContain(`Port ${port} is taken`);
  expect(readdirSync(folder), 'the database is not touched').toEqual([]);
  await new Promise((resolve) => other.close(resolve));
});

test('an unexpected error gives a page that needs no script and reveals nothing', async ({ browser }) => {
  const account = { ADMIN_EMAIL: 'someone@example.org', ADMIN_PASSWORD: 'lanterne-fougere-42-cargo' };
  const run = await running({ STARTER_CONTENT: 'blank', ...account });
  // A dropped table causes an unexpected error.
  const database = new Database(`${folder}/site.db`);
  database.exec('ALTER TABLE concepts RENAME TO concepts_away');
  database.close();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const [address, title] of [
    ['fr/concepts', 'Le site ne peut pas répondre'],
    ['en/concepts', 'The site cannot respond'],
    ['es/conceptos', 'El sitio no puede responder'],
  ]) {
    const response = await page.goto(`http://localhost:${port}/${address}`);
    expect.soft(response?.status(), address).toBe(500);
    await expect.soft(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
    expect.soft(await page.content(), address).not.toMatch(/sqlite|select |stack|concepts_/i);
  }
  await context.close();
  const api = await fetch(`http://localhost:${port}/api/concepts`);
  expect([api.status, Object.keys(await api.json())]).toEqual([500, ['errors', 'message']]);

  // Data written to a deleted file would be lost with the process.
  renameSync(`${folder}/site.db`, `${folder}/away.db`);
  const refused = await logIn(account.ADMIN_EMAIL, account.ADMIN_PASSWORD);
  expect(refused.status).toBe(503);
  expect(await refused.json()).toMatchObject({ errors: [{ message: expect.stringMatching(/deleted or replaced/) }] });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  renameSync(`${folder}/away.db`, `${folder}/site.db`);
  expect((await logIn(account.ADMIN_EMAIL, account.ADMIN_PASSWORD)).status).toBe(200);
  run.stop('SIGTERM');
  expect(await run.ended).toBe(0);
});
