import sharp from 'sharp';
import { getT } from '@/messages/panel';
import type { Json } from './support/client';
import { installation } from './support/installation';
import { uniqueWord } from './support/samples';
import { expect, test } from './support/test';
import { armedDrawing, drawingOf, imageFile, photograph } from './support/uploads';

async function bytes(url: unknown): Promise<Buffer> {
  const response = await fetch(new URL(String(url), installation.url));
  expect(response.status, String(url)).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

test('no file of a photograph has its location', async ({ workshop }) => {
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

test('scripts and external requests are removed from a drawing when it is stored', async ({ workshop }) => {
  const media = await workshop.upload('media', armedDrawing(uniqueWord('drawing')), { alt: 'x', people: 'none' });
  const response = await fetch(new URL(String(media.url), installation.url));
  const drawing = await response.text();
  expect(drawing).toContain('<circle');
  expect(drawing).not.toMatch(/script|onload|onclick|foreignObject|iframe|<image|elsewhere|javascript|alert/i);
  expect(response.headers.get('content-security-policy')).toContain('sandbox');
});

test('a drawing keeps its embedded images and parts, and is refused when others would be missing', async ({
  workshop,
  admin,
}) => {
  const base64 = Buffer.from(await (await imageFile('x', { width: 3, height: 2 })).arrayBuffer()).toString('base64');
  const content = `<image id="i" width="3" xlink:href="data:image/png;base64,${base64}"/><use xlink:href="#i" y="3"/>`;
  const media = await workshop.upload('media', drawingOf(uniqueWord('logo'), content), { alt: 'x', people: 'none' });
  const response = await fetch(new URL(String(media.url), installation.url));
  expect(await response.text()).toContain(content);
  expect(response.headers.get('content-security-policy')).toContain('img-src data:');

  for (const [shown, message] of [
    ['<image href="https://elsewhere.example/a.png"/>', 'uploadErrors.svgOutside'],
    ['<use xlink:href="https://elsewhere.example/a.svg#x"/>', 'uploadErrors.svgOutside'],
    ['<style>@import url(https://elsewhere.example/a.css);</style>', 'uploadErrors.svgFonts'],
    ['<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">Texte</p></foreignObject>', 'uploadErrors.svgHtml'],
  ] as const) {
    const answer = await admin.client.upload('/api/media?locale=fr', drawingOf('logo', shown), { alt: 'x' });
    expect.soft(answer.status, shown).toBe(400);
    expect.soft(answer.text, shown).toContain(getT('fr')(message));
  }
});

test('an image is accepted by its content, rotated upright, in sizes that are never larger than it', async ({
  workshop,
}) => {
  const turned = await sharp({ create: { width: 1700, height: 1000, channels: 3, background: '#3b6b62' } })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const named = new File([new Uint8Array(turned)], `${'é'.repeat(130)}.jfif`, { type: '' });
  const media = await workshop.upload('media', named, { alt: 'x', people: 'none' });
  expect(media).toMatchObject({ mimeType: 'image/jpeg', width: 1000, height: 1700 });
  const tall = await workshop.upload('media', await imageFile(uniqueWord('tall'), { width: 80, height: 20_000 }), {
    alt: 'x',
    people: 'none',
  });
  for (const { width, height, sizes } of [media, tall]) {
    for (const [name, size] of Object.entries(sizes as Record<string, { width: number; url: string }>)) {
      expect.soft(size.width, name).toBeLessThanOrEqual(Number(width));
      const file = await sharp(await bytes(size.url)).metadata();
      // In the same proportions.
      expect.soft((file.height ?? 0) / (file.width ?? 1), name).toBeCloseTo(Number(height) / Number(width), -1);
    }
  }
});

test('an image has an address that its file name does not tell', async ({ workshop }) => {
  const word = uniqueWord('drawing');
  const media = await workshop.upload('media', armedDrawing(word), { alt: 'x', people: 'none' });
  expect(String(media.filename)).toMatch(new RegExp(`^${word}-[0-9a-f]{10}\\.svg$`));
});
