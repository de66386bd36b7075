import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { extract, type Header, pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decompressorFor } from '@/database/archive/compression';
import { ArchiveError, manifestName } from '@/database/archive/format';
import { hashOf } from '@/database/documents/canonical';
import { isUnfinished } from '@/database/documents/mark';
import { openStore } from '@/database/documents/open';
import { documentsOf } from '@/database/documents/references';
import { type TestDatabase, testDatabases } from '@/database/test-databases';
import { pageData, type TestSite } from '@/database/test-site';
import { createBackup } from './create';
import { restoreBackup } from './restore';

const { databases, folder: work, stop } = await testDatabases();
afterAll(stop);
const [sqlite] = databases;
if (!sqlite) throw new Error('SQLite is always there.');

const password = 'lanterne-crabe-onze-velours';
const email = 'someone@example.org';
const picture = Buffer.alloc(200_000, 'picture');

const newFolder = (name: string) => mkdtemp(path.join(work, `${name}-`));
const openWith = (database: TestDatabase) => async (url: string | undefined) =>
  (await database.start(String(url))).payload;

async function fill({ content, payload }: TestSite, mediaDir: string): Promise<void> {
  await content.create({ collection: 'users', data: { email, password } });
  for (let number = 0; number < 6; number += 1) {
    const { id } = await content.create({ collection: 'pages', data: pageData(`page-${number}`), locale: 'fr' });
    const english = { title: `page-${number} en`, slug: `page-${number}-en`, _status: 'draft' };
    if (number % 2) await content.update({ collection: 'pages', id, data: english, locale: 'en', draft: true });
  }
  await payload.kv.set('a-note', { list: [], nothing: null });
  await mkdir(path.join(mediaDir, 'images'), { recursive: true });
  await writeFile(path.join(mediaDir, 'images/picture.webp'), picture);
  await writeFile(path.join(mediaDir, 'images/empty.webp'), '');
  await writeFile(path.join(mediaDir, 'README.md'), 'About this folder');
}

async function hashes({ payload }: Pick<TestSite, 'payload'>): Promise<Record<string, string>> {
  const store = await openStore(payload);
  const found: Record<string, string> = {};
  for (const set of store.sets) {
    for await (const document of documentsOf(set, 50)) found[`${set.name} ${document.id}`] = hashOf(document);
  }
  await store.close();
  return found;
}

async function hashesAt(database: TestDatabase, url: string): Promise<Record<string, string>> {
  const { payload } = await database.start(url);
  return hashes({ payload }).finally(() => payload.destroy());
}

const backUp = (database: TestDatabase, databaseUrl: string, mediaDir: string, to: string, settings = '') =>
  createBackup({
    databaseUrl,
    mediaDir,
    to,
    siteUrl: 'https://example.org',
    version: '1.0.0',
    settings,
    open: openWith(database),
    onProgress: () => undefined,
  });

const restoreInto = (
  database: TestDatabase,
  databaseUrl: string,
  mediaDir: string,
  archive: string,
  { replace = false, onProgress = (_part: string): void => undefined } = {},
) => restoreBackup({ archive, databaseUrl, mediaDir, replace, open: openWith(database), onProgress });

describe.each(databases)('a backup of a site on $name', (from) => {
  let site: TestSite;
  let mediaDir: string;
  let archive: string;
  let before: Record<string, string>;
  const url = from.newUrl();
  beforeAll(async () => {
    mediaDir = await newFolder('media');
    site = await from.start(url);
    await fill(site, mediaDir);
    before = await hashes(site);
    // The site has its database open: on SQLite, no other process may.
    const backup = await backUp(from, url, mediaDir, await newFolder('backups'), 'SITE_URL=https://example.org\n');
    archive = backup.file;
  }, 60_000);
  afterAll(() => site.payload.destroy());

  test('is one file that only its owner reads, and leaves nothing else behind', async () => {
    expect((await stat(archive)).mode & 0o777).toBe(0o600);
    expect(await readdir(path.dirname(archive))).toEqual([path.basename(archive)]);
    expect(path.basename(archive)).toMatch(/^site-backup-\d{8}T\d{6}Z\.tar\.(gz|zst)$/);
    expect((await readdir(mediaDir)).sort()).toEqual(['README.md', 'images']);
    expect((await readdir(work)).filter((name) => name.includes('under-way'))).toEqual([]);
  });

  test.each(databases)(
    'is restored on $name: the same documents, uploads and passwords',
    async (to) => {
      const toUrl = to.newUrl();
      const restored = await newFolder('restored');
      const { former } = await restoreInto(to, toUrl, restored, archive);
      expect(former).toEqual([]);
      const { payload } = await to.start(toUrl);
      expect(await hashes({ payload })).toEqual(before);
      expect(await isUnfinished(payload)).toBe(false);
      // What is empty is restored as it was, not left out.
      expect(await payload.kv.get('a-note')).toEqual({ list: [], nothing: null });
      const signedIn = await payload.login({ collection: 'users', data: { email, password }, overrideAccess: false });
      expect(signedIn.token).toBeTruthy();
      await payload.destroy();
      expect(await readFile(path.join(restored, 'images/picture.webp'))).toEqual(picture);
      expect((await stat(path.join(restored, 'images/empty.webp'))).size).toBe(0);
      expect((await readdir(restored)).sort()).toEqual(['images']);
    },
    60_000,
  );

  test('made under saves is of one moment: every page is whole, and has its file', async () => {
    const busyUrl = from.newUrl();
    const busyMedia = await newFolder('busy');
    const busy = await from.start(busyUrl);
    await mkdir(path.join(busyMedia, 'images'), { recursive: true });
    let isSaving = true;
    const saving = (async () => {
      const ids: string[] = [];
      for (let number = 0; isSaving; number += 1) {
        const file = (each: number) => path.join(busyMedia, `images/page-${each}`);
        await writeFile(file(number), `page-${number}`);
        const { id } = await busy.content.create({
          collection: 'pages',
          data: pageData(`page-${number}`),
          locale: 'fr',
        });
        ids.push(id);
        const old = number - 3;
        if (old < 0 || number % 2) continue;
        await busy.content.delete({ collection: 'pages', id: String(ids[old]) });
        await rm(file(old));
      }
      return ids.length;
    })();
    const { file } = await backUp(from, busyUrl, busyMedia, await newFolder('backups')).finally(() => {
      isSaving = false;
    });
    const saved = await saving;
    await busy.payload.destroy();

    const restoredUrl = from.newUrl();
    const restored = await newFolder('restored');
    await restoreInto(from, restoredUrl, restored, file);
    const { content, payload } = await from.start(restoredUrl);
    const { docs } = await content.find({ collection: 'pages', locale: 'all', limit: 0 });
    const { docs: versions } = await content.findVersions({ collection: 'pages', limit: 0, locale: 'all' });
    expect(docs.length).toBeLessThanOrEqual(saved);
    for (const page of docs) {
      const { fr: word } = page.slug as { fr: string };
      expect(page).toMatchObject({
        title: { fr: word },
        links: [{ address: word }, { address: word }],
        kinds: ['a', 'b'],
      });
      expect(versions.filter(({ parent }) => parent === page.id)).toHaveLength(1);
      expect(await readFile(path.join(restored, 'images', word), 'utf8')).toBe(word);
    }
    expect(versions).toHaveLength(docs.length);
    await payload.destroy();
  }, 60_000);

  test('takes the place of another site only if it may; the former file and uploads are kept', async () => {
    const otherUrl = from.newUrl();
    const otherMedia = await newFolder('other');
    const other = await from.start(otherUrl);
    await other.content.create({ collection: 'pages', data: pageData('other'), locale: 'fr' });
    const untouched = await hashes(other);
    await other.payload.destroy();
    await mkdir(path.join(otherMedia, 'files'));
    await writeFile(path.join(otherMedia, 'files/other.pdf'), 'other');
    await writeFile(path.join(otherMedia, 'README.md'), 'About this folder');

    await expect(restoreInto(from, otherUrl, otherMedia, archive)).rejects.toThrow('Add --replace');
    expect(await hashesAt(from, otherUrl)).toEqual(untouched);
    const { former } = await restoreInto(from, otherUrl, otherMedia, archive, { replace: true });
    expect(await hashesAt(from, otherUrl)).toEqual(before);
    const visible = (await readdir(otherMedia)).filter((name) => !name.startsWith('.'));
    expect(visible.sort()).toEqual(['README.md', 'images']);
    const [formerUploads] = former.slice(-1);
    expect(await readFile(path.join(String(formerUploads), 'files/other.pdf'), 'utf8')).toBe('other');
    if (from.name === 'SQLite') expect(await hashesAt(from, `file:${former[0]}`)).toEqual(untouched);
  }, 60_000);

  test('that ends at any step leaves the former site, or one that is refused until it is restored again', async () => {
    const steps = from.name === 'SQLite' ? [1, 12, 30] : [12];
    for (const last of steps) {
      const toUrl = from.newUrl();
      const toMedia = await newFolder('stopped');
      const present = await from.start(toUrl);
      await present.content.create({ collection: 'pages', data: pageData('present'), locale: 'fr' });
      const untouched = await hashes(present);
      await present.payload.destroy();
      let step = 0;
      const onProgress = () => {
        step += 1;
        if (step === last) throw new Error('stopped here');
      };
      const stopped = restoreInto(from, toUrl, toMedia, archive, { replace: true, onProgress });
      await expect(stopped).rejects.toThrow('stopped here');
      const { payload } = await from.start(toUrl);
      const isSame = JSON.stringify(await hashes({ payload })) === JSON.stringify(untouched);
      expect(isSame || (await isUnfinished(payload)), `step ${last}`).toBe(true);
      if (from.name === 'SQLite') expect(isSame).toBe(true);
      await payload.destroy();
      await restoreInto(from, toUrl, toMedia, archive, { replace: true });
      expect(await hashesAt(from, toUrl)).toEqual(before);
    }
  }, 120_000);
});

describe('an archive that is not whole, or not ours', () => {
  type Entry = { header: Header; body: Buffer };
  let entries: Entry[];
  let bytes: Buffer;
  let mediaDir: string;
  let untouched: Buffer;
  const url = sqlite.newUrl();

  beforeAll(async () => {
    const sourceUrl = sqlite.newUrl();
    const source = await sqlite.start(sourceUrl);
    const sourceMedia = await newFolder('source');
    await fill(source, sourceMedia);
    const { file } = await backUp(sqlite, sourceUrl, sourceMedia, await newFolder('backups'));
    await source.payload.destroy();
    bytes = await readFile(file);
    entries = await unpack(bytes);

    mediaDir = await newFolder('media');
    const present = await sqlite.start(url);
    await present.content.create({ collection: 'pages', data: pageData('present'), locale: 'fr' });
    await present.payload.destroy();
    untouched = await databaseFile();
    await mkdir(path.join(mediaDir, 'images'));
    await writeFile(path.join(mediaDir, 'images/present.webp'), 'present');
  }, 60_000);

  const databaseFile = () => readFile(url.slice('file:'.length));

  async function unpack(archive: Buffer): Promise<Entry[]> {
    const found: Entry[] = [];
    const reading = extract();
    Readable.from([archive]).pipe(decompressorFor(archive)).pipe(reading);
    for await (const entry of reading)
      found.push({ header: entry.header, body: await buffer(entry as unknown as Readable) });
    return found;
  }

  async function packed(changed: Entry[]): Promise<Buffer> {
    const tar = pack();
    for (const { header, body } of changed) tar.entry({ ...header, size: body.length }, body);
    tar.finalize();
    return gzipSync(await buffer(tar as unknown as Readable));
  }

  /** Restores these bytes over a site that may be replaced, which stays as it was. */
  async function isRefused(archive: Buffer, message: RegExp): Promise<void> {
    const file = path.join(await newFolder('damaged'), 'archive');
    await writeFile(file, archive);
    const restoring = restoreInto(sqlite as TestDatabase, url, mediaDir, file, { replace: true });
    await expect(restoring).rejects.toThrow(message);
    await expect(restoring).rejects.toBeInstanceOf(ArchiveError);
    expect((await databaseFile()).equals(untouched)).toBe(true);
    expect(await readdir(mediaDir)).toEqual(['images']);
    expect(await readdir(path.join(mediaDir, 'images'))).toEqual(['present.webp']);
  }

  const changedAt = (index: number, change: Partial<Entry['header']> & { body?: Buffer }) =>
    entries.map((entry, at) => {
      const { body = entry.body, ...header } = at === index ? change : {};
      return { header: { ...entry.header, ...header }, body };
    });

  test('is refused where it is truncated, anywhere', async () => {
    for (const length of [0, 1, 7, 100, bytes.length >> 1, bytes.length - 9, bytes.length - 1]) {
      await isRefused(bytes.subarray(0, length), /truncated|no backup of a site/);
    }
  }, 60_000);

  test('is refused where a byte of any entry is another', async () => {
    expect(entries.length).toBeGreaterThan(8);
    for (const [index, { body }] of entries.entries()) {
      if (body.length === 0) continue;
      const other = Buffer.from(body);
      const at = body.length >> 1;
      other[at] = (other[at] ?? 0) ^ 1;
      await isRefused(await packed(changedAt(index, { body: other })), /altered|another schema|no backup|form that/);
    }
  }, 120_000);

  test('is refused where a byte of the file is another', async () => {
    for (const share of [0.2, 0.5, 0.9]) {
      const other = Buffer.from(bytes);
      const at = Math.floor(bytes.length * share);
      other[at] = (other[at] ?? 0) ^ 0xff;
      await isRefused(other, /truncated or damaged|altered|another schema/);
    }
  }, 60_000);

  test('is refused without its manifest, with an entry more, less or twice', async () => {
    const isManifest = ({ header }: Entry) => header.name === manifestName;
    await isRefused(await packed(entries.filter((entry) => !isManifest(entry))), /its end is missing/);
    const file = entries.findIndex(({ header }) => header.name.startsWith('media/'));
    await isRefused(await packed(entries.filter((_, index) => index !== file)), /is missing/);
    const entry = entries[file] as Entry;
    const more = { header: { ...entry.header, name: 'media/images/more.webp' }, body: entry.body };
    await isRefused(await packed([...entries.slice(0, -1), more, ...entries.slice(-1)]), /not in its manifest/);
    await isRefused(await packed([...entries.slice(0, -1), entry, ...entries.slice(-1)]), /in it twice/);
    await isRefused(await packed([...entries, more]), /something after its end/);
  }, 60_000);

  test.each(['../outside', 'media/../../outside', '/etc/outside', 'media/./x', 'settings/other', 'media//x'])(
    'is refused with an entry of the name %s',
    async (name) => {
      const file = entries.findIndex(({ header }) => header.name.startsWith('media/'));
      await isRefused(await packed(changedAt(file, { name })), /an entry that no backup has/);
    },
  );

  test('is refused with a link', async () => {
    const file = entries.findIndex(({ header }) => header.name.startsWith('media/'));
    const link = changedAt(file, { type: 'symlink', linkname: '/etc/passwd', body: Buffer.alloc(0) });
    await isRefused(await packed(link), /no file/);
  });

  test('is refused where it is of something else, or of another version', async () => {
    const other = [{ header: { name: 'notes.txt' }, body: Buffer.from('notes') }];
    await isRefused(await packed(other as Entry[]), /This is no backup of a site/);
    await isRefused(Buffer.from('no archive at all'), /This is no backup of a site/);
    const header = JSON.parse(String(entries[0]?.body)) as object;
    const headerOf = (change: object) => changedAt(0, { body: Buffer.from(JSON.stringify({ ...header, ...change })) });
    await isRefused(await packed(headerOf({ format: 2 })), /a form that this version does not know/);
    await isRefused(await packed(headerOf({ schema: ['later'] })), /made by version 1\.0\.0 with another schema/);
  }, 60_000);
});
