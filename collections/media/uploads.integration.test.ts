import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { pagesOf } from '@/collections/files/test-pdfs';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';
import type { User } from '@/payload-types';

/** The site's own configuration, with a folder of files of this test. */
let site: OwnSite;
let payload: Payload;
let mediaDir: string;
let user: User;

beforeAll(async () => {
  mediaDir = await mkdtemp(path.join(tmpdir(), 'media-'));
  site = await startOwnSite({ MEDIA_DIR: mediaDir });
  payload = site.payload;
  const account = { name: 'Rédaction', email: 'redaction@example.org', password: 'quatre-mots-sans-lien-9' };
  user = await payload.create({
    collection: 'users',
    data: { ...account, role: 'editor' } as never,
    overrideAccess: true,
  });
});

afterEach(() => vi.restoreAllMocks());

afterAll(async () => {
  await site?.stop();
  await rm(mediaDir, { recursive: true, force: true });
});

const onDisk = async () =>
  (await readdir(mediaDir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

const image = (width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: '#3b6b62' } })
    .png()
    .toBuffer();

/** As the panel sends a picture without a description. */
async function add(name: string, data: Buffer, more: { transactionID?: string | number; signal?: AbortSignal } = {}) {
  const file = { name, data, size: data.length, mimetype: 'image/png' };
  const req = {
    payloadAPI: 'REST',
    user: { ...user, mustChangePassword: false, collection: 'users' },
    ...more,
  } as never;
  return payload.create({ collection: 'media', data: { waitingUntil: '2020-01-01' }, file, overrideAccess: true, req });
}

describe('an upload that fails leaves no file behind', () => {
  test('when its row can’t be stored', async () => {
    const create = vi.spyOn(payload.db, 'create').mockRejectedValueOnce(new Error('No room.'));
    await expect(add('image.png', await image())).rejects.toThrow();
    expect(create).toHaveBeenCalledOnce();
    expect(await onDisk()).toEqual([]);
  });

  test('when a file of a document has none either, nor pictures of its first page', async () => {
    vi.spyOn(payload.db, 'create').mockRejectedValueOnce(new Error('No room.'));
    const data = Buffer.from(pagesOf('Une'), 'latin1');
    const file = { name: 'rapport.pdf', data, size: data.length, mimetype: 'application/pdf' };
    await expect(payload.create({ collection: 'files', data: {}, file, overrideAccess: true })).rejects.toThrow();
    expect(await onDisk()).toEqual([]);
  });

  test('when the save it belongs to is undone, and stays when it is stored', async () => {
    const data = await image();
    for (const isStored of [false, true]) {
      const transactionID = (await payload.db.beginTransaction()) ?? '';
      await add('image.png', data, { transactionID });
      expect((await onDisk()).length).toBeGreaterThan(0);
      if (isStored) await payload.db.commitTransaction(transactionID);
      else await payload.db.rollbackTransaction(transactionID);
      expect((await onDisk()).length > 0).toBe(isStored);
    }
  });
});

test('an upload whose client has disconnected is not stored, and does not block the next ones', async () => {
  const data = await image();
  const before = await onDisk();
  const signal = AbortSignal.abort();
  const gone = await Promise.allSettled(Array.from({ length: 10 }, () => add('image.png', data, { signal })));
  for (const result of gone) {
    expect(result).toMatchObject({ status: 'rejected', reason: { code: 'bad-request', status: 400 } });
  }
  expect(await onDisk()).toEqual(before);
  expect((await add('image.png', data)).filename).toMatch(/^image-/);
});

test('a hundred pictures at once are all stored, and few of them wait for the write lock', async () => {
  const [data, hold] = [await image(), (await payload.db.beginTransaction()) ?? ''];
  await payload.db.updateOne({ collection: 'users', id: user.id, data: { name: 'R' }, req: { transactionID: hold } });

  const { findOne, create } = payload.db;
  let atOnce = 0;
  let maxAtOnce = 0;
  vi.spyOn(payload.db, 'findOne').mockImplementation(((args: Parameters<typeof findOne>[0]) => {
    const requestsLock = args.collection === 'media' && JSON.stringify(args.where) === '{"filename":{"equals":""}}';
    if (requestsLock) maxAtOnce = Math.max(maxAtOnce, ++atOnce);
    return findOne(args);
  }) as typeof findOne);
  vi.spyOn(payload.db, 'create').mockImplementation(((args: Parameters<typeof create>[0]) =>
    create(args).finally(() => {
      if (args.collection === 'media') atOnce -= 1;
    })) as typeof create);

  const uploads = Array.from({ length: 100 }, (_, index) => add(`image ${index}.png`, data));
  // All are under way before the first can write.
  await vi.waitFor(() => expect(maxAtOnce).toBeGreaterThan(0), { timeout: 20_000 });
  await payload.db.commitTransaction(hold);
  const names = (await Promise.all(uploads)).map(({ filename }) => filename);
  expect(new Set(names).size).toBe(100);
  expect(maxAtOnce).toBeLessThanOrEqual(4);
  expect(await onDisk()).toEqual(expect.arrayContaining(names));
});
