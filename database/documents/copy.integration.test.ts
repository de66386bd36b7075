import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabases } from '../test-databases';
import { pageData, type TestSite } from '../test-site';
import { hashOf } from './canonical';
import { copyDatabase, fillDatabase } from './copy-database';
import { isUnfinished, markUnfinished, stopIfUnfinished } from './mark';
import { openStore } from './open';
import { documentsOf } from './references';

const { databases, folder, stop } = await testDatabases();
afterAll(stop);

const [sqlite, mongo] = databases;
if (!sqlite) throw new Error('SQLite is always there.');
/** Both ways where there is a MongoDB. */
const directions = (mongo ? [[sqlite, mongo] as const, [mongo, sqlite] as const] : [[sqlite, sqlite] as const]).map(
  ([from, to]) => ({ from, to, way: `${from.name} to ${to.name}` }),
);
const options = { replace: false, onProgress: () => undefined };
const password = 'lanterne-crabe-onze-velours';
const email = 'someone@example.org';

/** Pages in every state: published, drafts, with translations, in the trash, with versions, that refer to each other in a circle. */
async function fill({ content, payload }: TestSite, pages: number): Promise<void> {
  await content.create({ collection: 'users', data: { email, password } });
  const ids: string[] = [];
  for (let number = 0; number < pages; number += 1) {
    const data = { ...pageData(`page-${number}`), parent: ids.at(-1), related: ids.slice(-2) };
    const isDraft = number % 5 === 4;
    const page = await content.create({
      collection: 'pages',
      data: isDraft ? { ...data, _status: 'draft' } : data,
      locale: 'fr',
      draft: isDraft,
    });
    ids.push(page.id);
    const english = { title: `page-${number} en`, slug: `page-${number}-en` };
    if (number % 3 === 0) await content.update({ collection: 'pages', id: page.id, data: english, locale: 'en' });
    if (number % 7 === 6) {
      await content.update({ collection: 'pages', id: page.id, data: { deletedAt: new Date().toISOString() } });
    }
  }
  const [first] = ids;
  if (first) await content.update({ collection: 'pages', id: first, data: { parent: ids.at(-1) }, locale: 'fr' });
  await payload.kv.set('a-note', { text: 'kept', empty: null });
}

/** The hash of each document and version by set and id. */
async function hashes({ payload }: TestSite): Promise<Record<string, string>> {
  const store = await openStore(payload);
  const found: Record<string, string> = {};
  for (const set of store.sets) {
    for await (const document of documentsOf(set, 50)) found[`${set.name} ${document.id}`] = hashOf(document);
  }
  await store.close();
  return found;
}

describe.each(directions)('a copy from $way', ({ from, to }) => {
  let source: TestSite;
  let before: Record<string, string>;
  beforeAll(async () => {
    source = await from.start(from.newUrl());
    await fill(source, 14);
    before = await hashes(source);
  }, 60_000);
  afterAll(() => source.payload.destroy());

  test('and back has the same ids and hashes, versions and accounts included', async () => {
    const copy = await to.start(to.newUrl());
    const { documents, dropped } = await copyDatabase(source.payload, copy.payload, options);
    const back = await from.start(from.newUrl());
    await copyDatabase(copy.payload, back.payload, options);

    expect(Object.keys(before).filter((name) => name.startsWith('versions/pages'))).toHaveLength(22);
    expect(documents).toBe(Object.keys(before).length);
    expect(dropped).toBe(0);
    expect(await hashes(copy)).toEqual(before);
    expect(await hashes(back)).toEqual(before);
    expect(await hashes(source)).toEqual(before);
    await back.payload.destroy();
    await copy.payload.destroy();
  }, 60_000);

  test('is a site that works: one signs in with the password, finds drafts, saves and deletes', async () => {
    const copy = await to.start(to.newUrl());
    await copyDatabase(source.payload, copy.payload, options);
    const signedIn = await copy.payload.login({
      collection: 'users',
      data: { email, password },
      overrideAccess: false,
    });
    expect(signedIn.token).toBeTruthy();

    const drafts = await copy.content.find({
      collection: 'pages',
      draft: true,
      where: { _status: { equals: 'draft' } },
    });
    expect(drafts.totalDocs).toBe(2);
    const [page] = (
      await copy.content.find({ collection: 'pages', where: { slug: { equals: 'page-1' } }, locale: 'fr' })
    ).docs;
    if (!page) throw new Error('The copy lacks a page.');
    await copy.content.update({ collection: 'pages', id: page.id, data: { title: 'new' }, locale: 'fr' });
    expect(await copy.content.findByID({ collection: 'pages', id: page.id, locale: 'fr' })).toMatchObject({
      title: 'new',
    });
    // Unique indexes hold, also against what was copied.
    await expect(
      copy.content.create({ collection: 'pages', data: pageData('page-2'), locale: 'fr' }),
    ).rejects.toThrow();
    await copy.content.delete({ collection: 'pages', id: page.id });
    await copy.payload.destroy();
  }, 60_000);

  test('is refused where the target is not empty, unless that is lost', async () => {
    const other = await to.start(to.newUrl());
    // With slugs that are used by others in the source, and a page of the same id that differs.
    await fill(other, 3);
    const [first] = (await source.content.find({ collection: 'pages', sort: 'id', limit: 1 })).docs;
    const own = { ...pageData('other'), id: first?.id };
    await other.content.create({ collection: 'pages', data: own, locale: 'fr' });
    const untouched = await hashes(other);

    await expect(copyDatabase(source.payload, other.payload, options)).rejects.toThrow('The target is not empty.');
    expect(await hashes(other)).toEqual(untouched);
    await copyDatabase(source.payload, other.payload, { ...options, replace: true });
    expect(await hashes(other)).toEqual(before);
    await other.payload.destroy();
  }, 60_000);

  test('from an empty or half-copied source is refused', async () => {
    const empty = await from.start(from.newUrl());
    const target = await to.start(to.newUrl());
    await expect(copyDatabase(empty.payload, target.payload, options)).rejects.toThrow('The source holds no site.');
    await markUnfinished(empty.payload);
    await expect(copyDatabase(empty.payload, target.payload, options)).rejects.toThrow('only a part of a site');
    expect(await isUnfinished(target.payload)).toBe(false);
    await empty.payload.destroy();
    await target.payload.destroy();
  }, 60_000);

  test('is refused where its source changed meanwhile, stays marked, and is complete once it is run again', async () => {
    const target = await to.start(to.newUrl());
    const store = await openStore(source.payload);
    let isComparing = false;
    const onProgress = (step: string) => {
      isComparing = step === 'check';
    };
    const sources = store.sets.map((set) => ({
      ...set,
      read: async (after: string | undefined, limit: number) => {
        const documents = await set.read(after, limit);
        return isComparing && set.name === 'versions/pages'
          ? documents.map((document) => ({ ...document, autosave: true }))
          : documents;
      },
    }));
    const copying = fillDatabase(sources, target.payload, { replace: false, onProgress });
    await expect(copying).rejects.toThrow(/versions\/pages \w+ differs from its source/);
    await expect(stopIfUnfinished(target.payload)).rejects.toThrow('holds only a part of a site');
    await store.close();

    await copyDatabase(source.payload, target.payload, options);
    await stopIfUnfinished(target.payload);
    expect(await hashes(target)).toEqual(before);
    await target.payload.destroy();
  }, 60_000);
});

test.skipIf(!mongo)(
  'references of MongoDB to what was deleted are left out on SQLite',
  async () => {
    if (!mongo) return;
    const source = await mongo.start(mongo.newUrl());
    await fill(source, 4);
    const [first] = (await source.content.find({ collection: 'pages', sort: 'id', limit: 1 })).docs;
    await source.content.delete({ collection: 'pages', id: String(first?.id) });
    const target = await sqlite.start(sqlite.newUrl());
    // Of the two pages after it, once as a parent and twice among the related, with a version of each.
    const { dropped } = await copyDatabase(source.payload, target.payload, options);
    expect(dropped).toBeGreaterThanOrEqual(6);
    const stored = await target.content.find({ collection: 'pages', depth: 0, sort: 'id' });
    expect(stored.docs.map(({ parent }) => parent ?? null)).toEqual([null, stored.docs[0]?.id, stored.docs[1]?.id]);
    // Every page can be saved: nothing refers to what is not there.
    for (const { id } of stored.docs) {
      await target.content.update({ collection: 'pages', id, data: { title: 'saved' }, locale: 'fr' });
    }
    await source.payload.destroy();
    await target.payload.destroy();
  },
  60_000,
);

describe.each(directions)('a copy from $way', ({ from, to }) => {
  test('killed again and again continues, and ends complete', async () => {
    const [fromUrl, toUrl] = [from.newUrl(), to.newUrl()];
    const source = await from.start(fromUrl);
    await fill(source, 60);
    const before = await hashes(source);
    await source.payload.destroy();

    for (const lines of [1, 2, 3]) await copyAndKill(fromUrl, toUrl, lines, Math.random() * 40);
    expect(await copyAndKill(fromUrl, toUrl, 5)).toMatch(/^copy /);
    const half = await to.start(toUrl);
    await expect(stopIfUnfinished(half.payload)).rejects.toThrow('holds only a part of a site');
    await half.payload.destroy();

    expect(await copyAndKill(fromUrl, toUrl, Number.POSITIVE_INFINITY)).toBe('done');
    const target = await to.start(toUrl);
    await stopIfUnfinished(target.payload);
    expect(await hashes(target)).toEqual(before);
    await target.payload.destroy();
  }, 120_000);

  /** Copies in a process that is killed at a line: it stands still there, or has gone on for so long. Returns its last line. */
  async function copyAndKill(fromUrl: string, toUrl: string, lines: number, goOn?: number): Promise<string> {
    const stopAt = goOn === undefined ? String(lines) : '0';
    const child = spawn(process.execPath, [copyingProcess(), fromUrl, toUrl, folder, stopAt], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (text) => {
      errors += text;
    });
    let read = 0;
    let last = '';
    for await (const line of createInterface({ input: child.stdout })) {
      last = line;
      read += 1;
      if (read === lines) setTimeout(() => child.kill('SIGKILL'), goOn ?? 0);
    }
    if (child.signalCode === null && child.exitCode === null) await once(child, 'exit');
    if (last !== 'done') expect({ signal: child.signalCode, errors }).toMatchObject({ signal: 'SIGKILL' });
    return last;
  }
});

/** The copying process as plain JavaScript, with the migrations beside it. */
function copyingProcess(): string {
  const target = { platform: 'node', format: 'esm' } as const;
  const outfile = path.resolve('.tmp/test/copying-process.mjs');
  const entryPoints = ['database/documents/test-copying-process.ts'];
  buildSync({ ...target, entryPoints, outfile, bundle: true, packages: 'external' });
  const outdir = path.join(folder, 'migrations');
  buildSync({ ...target, entryPoints: [`${outdir}/*.ts`], outdir, outExtension: { '.js': '.mjs' } });
  return outfile;
}
