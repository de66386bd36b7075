import { mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type OwnSite, startOwnSite } from '@/database/test-own-site';

let site: OwnSite;
let mediaDir: string;

beforeAll(async () => {
  mediaDir = await mkdtemp(path.resolve('.tmp/upload-room-'));
  site = await startOwnSite({ MEDIA_DIR: mediaDir });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await site?.stop();
  await rm(mediaDir, { recursive: true, force: true });
});

test('an upload without enough disk space is refused with the reason, and leaves no file', async () => {
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();
  const file = { data, mimetype: 'image/png', name: 'carte.png', size: data.length };
  const create = () =>
    site.payload.create({
      collection: 'media',
      data: { alt: 'Une carte' } as never,
      file,
      locale: 'fr',
      overrideAccess: true,
    });
  const freeSpace = await import('@/lib/free-space');
  // Space for the record in the database, not for the image.
  const hasRoom = vi.spyOn(freeSpace, 'hasRoom').mockImplementation((_folder, bytes = 0) => bytes === 0);
  await expect(create()).rejects.toMatchObject({ name: 'DiskFullError', status: 507 });
  const stored = async () =>
    (await readdir(mediaDir, { recursive: true, withFileTypes: true })).filter((e) => e.isFile());
  expect(await stored()).toEqual([]);
  hasRoom.mockRestore();
  await create();
  expect(await stored()).not.toEqual([]);
});
