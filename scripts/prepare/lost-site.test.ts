import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noteStoredSite } from '@/database';
import { stopIfSiteIsLost } from './lost-site';

let folder: string;
let stored: Set<string>;
const kv = {
  has: async (key: string) => stored.has(key),
  set: async (key: string) => {
    stored.add(key);
  },
};
const settings = () => ({ databaseUrl: `file:${folder}/site.db`, mediaDir: `${folder}/media` });
const check = (databaseUrl = settings().databaseUrl) =>
  stopIfSiteIsLost({ kv } as never, { ...settings(), databaseUrl });

beforeEach(async () => {
  await mkdir('.tmp', { recursive: true });
  folder = await mkdtemp(path.resolve('.tmp/lost-site-'));
  stored = new Set();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('an empty database of a new site is filled, also after an interrupted first try', async () => {
  await check();
  await mkdir(`${folder}/media/files`, { recursive: true });
  await writeFile(`${folder}/media/files/of-the-first-try.pdf`, 'x');
  await check();
});

test('where uploads are, no starter content is loaded, on either database', async () => {
  await mkdir(`${folder}/media/files`, { recursive: true });
  for (const name of ['README.md', '.gitkeep']) await writeFile(`${folder}/media/${name}`, 'x');
  await writeFile(`${folder}/media/files/charter.pdf`, 'x');
  await expect(check()).rejects.toThrow(/media holds 1 files.*restore a backup/);
  await expect(check('mongodb://localhost/site')).rejects.toThrow(/media holds 1 files/);
  expect(stored.size).toBe(0);
});

test('where the note says that a site was stored, none is loaded though there are no uploads', async () => {
  noteStoredSite(settings().databaseUrl);
  await expect(check()).rejects.toThrow(/the note beside its file says so.*DATABASE_URL/);
  await rm(`${folder}/site.db.note.txt`);
  await check();
});

test('what Git keeps in the folder of uploads is no site', async () => {
  await mkdir(`${folder}/media`);
  await writeFile(`${folder}/media/README.md`, 'x');
  await check();
});
