import sharp from 'sharp';
import type { Json } from './support/client';
import { installation } from './support/installation';
import { uniqueWord } from './support/samples';
import { expect, test } from './support/test';
import { armedDrawing, photograph } from './support/uploads';

async function bytes(url: unknown): Promise<Buffer> {
  const response = await fetch(new URL(String(url), installation.url));
  expect(response.status, String(url)).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

test('where a photograph was taken is in none of its files', async ({ workshop }) => {
  const photo = await photograph(uniqueWord('photo'));
  const source = await sharp(await photo.arrayBuffer()).metadata();
  expect(source.exif?.includes('Telephone'), 'the camera wrote something').toBe(true);

  const media = await workshop.upload('media', photo, { alt: 'x', people: 'none' });
  const sizes = Object.values(media.sizes as Record<string, Json>);
  expect(sizes).toHaveLength(3);
  for (const file of [media, ...sizes]) {
    const { exif, iptc, xmp } = await sharp(await bytes(file.url)).metadata();
    expect({ exif, iptc, xmp }, String(file.filename)).toEqual({});
  }
});

test('what runs or asks another host is gone from a drawing when it is stored', async ({ workshop }) => {
  const media = await workshop.upload('media', armedDrawing(uniqueWord('drawing')), { alt: 'x', people: 'none' });
  const response = await fetch(new URL(String(media.url), installation.url));
  const drawing = await response.text();
  expect(drawing).toContain('<circle');
  expect(drawing).not.toMatch(/script|onload|onclick|foreignObject|iframe|<image|elsewhere|javascript|alert/i);
  expect(response.headers.get('content-security-policy')).toContain('sandbox');
});

test('a picture has another address than its name tells', async ({ workshop }) => {
  const word = uniqueWord('drawing');
  const media = await workshop.upload('media', armedDrawing(word), { alt: 'x', people: 'none' });
  expect(String(media.filename)).toMatch(new RegExp(`^${word}-[0-9a-f]{10}\\.svg$`));
});
