import type { PayloadRequest } from 'payload';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/locales';
import { checkUpload } from '@/lib/uploads';
import { getT } from '@/messages/panel';
import { catalogs } from '@/messages/panel/catalogs';
import { imageRules, storedSize } from './prepare-image';

type Uploaded = NonNullable<PayloadRequest['file']>;

/** Returns the prepared upload, or why it is refused. */
async function add(name: string, data: Buffer, language = 'fr'): Promise<Uploaded> {
  const req = {
    file: { name, data, size: data.length, mimetype: 'text/plain' },
    headers: new Headers(),
    i18n: { language },
  };
  await checkUpload(imageRules)({ args: {}, operation: 'create', overrideAccess: true, req } as never);
  return req.file;
}

const refusal = (name: string, data: Buffer, language = 'fr'): Promise<string> =>
  add(name, data, language).then(
    () => 'taken',
    (error: Error) => error.message,
  );

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3b6b62' } });

describe('a picture is taken', () => {
  test.each([
    ['photo.jfif', 'jpeg', 'jpg'],
    ['enregistree-du-web.jpg', 'webp', 'webp'],
    ['photo.JPEG', 'jpeg', 'jpg'],
    ['sans extension', 'png', 'png'],
    ['rapport.pdf', 'avif', 'avif'],
  ] as const)('by what it is, not by its name: %s', async (name, format, extension) => {
    const { name: stored, mimetype } = await add(name, await plain(40, 30).toFormat(format).toBuffer());
    expect(stored).toMatch(new RegExp(`-[0-9a-f]{10}\\.${extension}$`));
    expect(mimetype).toBe(`image/${format}`);
  });

  test('whatever its name, which is cut', async () => {
    const { name } = await add(`${'字'.repeat(100)}.png`, await plain(4, 3).png().toBuffer());
    expect(Buffer.byteLength(name)).toBeLessThan(200);
    expect(name).toMatch(/^字+-[0-9a-f]{10}\.png$/);
  });

  test.each([
    [800, 20_000, 655, 16_383],
    [30_000, 900, 16_383, 491],
    [4000, 3000, 2560, 1920],
    [3000, 4000, 1920, 2560],
    [2000, 12_000, 960, 5760],
    [100, 50, 100, 50],
    [1, 40_000, 1, 16_383],
  ])('of %i × %i pixels as one of %i × %i', (width, height, storedWidth, storedHeight) => {
    expect(storedSize(width, height)).toEqual({ width: storedWidth, height: storedHeight });
  });

  test('too tall for WebP, and then it can be one', async () => {
    const { data } = await add('infographie.png', await plain(80, 20_000).png().toBuffer());
    expect(await sharp(data).metadata()).toMatchObject({ width: 66, height: 16_383, format: 'png' });
    await sharp(data).webp().toBuffer();
  });

  test('upright, no larger than it is, and without what the camera wrote', async () => {
    const turned = await plain(1700, 1000)
      .jpeg()
      .withExif({ IFD0: { Make: 'Telephone' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await sharp(turned).metadata()).orientation).toBe(6);
    const { data } = await add('photo.jpg', turned);
    const { width, height, orientation, exif } = await sharp(data).metadata();
    expect({ width, height, orientation, exif }).toEqual({ width: 1000, height: 1700 });
  });

  test('as a drawing with its photograph, which does not say where it was taken', async () => {
    const photo = await plain(40, 30)
      .jpeg()
      .withExif({ IFD0: { Make: 'Telephone' } })
      .toBuffer();
    const base64 = photo.toString('base64');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><image href="data:image/jpeg;base64,${base64}"/></svg>`;
    const { data, name } = await add('logo.svg', Buffer.from(svg));
    expect(name).toMatch(/\.svg$/);
    const embedded = /base64,([^"]+)/.exec(data.toString())?.[1] ?? '';
    expect((await sharp(Buffer.from(embedded, 'base64')).metadata()).exif).toBeUndefined();
  });

  test('as a drawing that begins late, in another encoding', async () => {
    const late = `<?xml version="1.0" encoding="utf-16"?><!-- ${'x'.repeat(9000)} --><s:svg xmlns:s="http://www.w3.org/2000/svg"><s:title>Été</s:title></s:svg>`;
    const { data } = await add('logo.svg', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(late, 'utf16le')]));
    expect(data.toString()).toContain('<title>Été</title>');
  });
});

describe('a picture is refused with the reason:', () => {
  /** An ISO media file of a brand. */
  const brand = (name: string) =>
    Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${name}\0\0\0\0mif1${name}`), Buffer.alloc(200)]);
  const frame = (background: string) =>
    sharp({ create: { width: 4, height: 3, channels: 3, background } })
      .png()
      .toBuffer();
  const animatedWebp = async () =>
    sharp([await frame('#f00'), await frame('#0f0')], { join: { animated: true } })
      .webp()
      .toBuffer();

  async function animatedPng(): Promise<Buffer> {
    const png = await plain(4, 3).png().toBuffer();
    const control = Buffer.alloc(20);
    control.writeUInt32BE(8, 0);
    control.write('acTL', 4);
    control.writeUInt32BE(2, 8);
    // After the header: 8 bytes of signature, 25 of IHDR.
    return Buffer.concat([png.subarray(0, 33), control, png.subarray(33)]);
  }

  test.each([
    ['HEIC', 'pictureHeic', async () => brand('heic')],
    ['HEIF', 'pictureHeic', async () => brand('mif1')],
    ['GIF', 'pictureGif', () => plain(4, 3).gif().toBuffer()],
    ['an animated PNG', 'pictureAnimated', animatedPng],
    ['an animated WebP', 'pictureAnimated', animatedWebp],
    ['TIFF', 'pictureTiff', () => plain(4, 3).tiff().toBuffer()],
    ['a bitmap', 'pictureKind', async () => Buffer.concat([Buffer.from('BM'), Buffer.alloc(100)])],
    ['a PDF', 'pictureIsFile', async () => Buffer.from('%PDF-1.7\n%%EOF')],
    ['a video', 'fileIsMedia', async () => brand('isom')],
    ['a cut-off JPEG', 'pictureDamaged', async () => (await noise(900, 600)).subarray(0, 9000)],
    ['a header alone', 'pictureDamaged', async () => (await plain(40, 30).png().toBuffer()).subarray(0, 60)],
    ['an empty file', 'fileEmpty', async () => Buffer.alloc(0)],
    ['text', 'fileKind', async () => Buffer.from('no picture at all')],
    [
      'a drawing with a linked photograph',
      'svgOutside',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="a.png"/></svg>'),
    ],
    ['half a drawing', 'svgDamaged', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><rect>')],
  ] as const)('%s', async (_, reason, make) => {
    const data = await make();
    for (const language of locales) {
      expect(await refusal('image.jpg', Buffer.from(data), language)).toBe(getT(language)(`uploadErrors.${reason}`));
    }
  });

  const noise = (width: number, height: number) =>
    sharp({
      create: { width, height, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
    })
      .jpeg()
      .toBuffer();

  test('too many pixels, without reading them', async () => {
    const bomb = await plain(40, 30).jpeg().toBuffer();
    // What it says of its size stands five bytes after the mark of its frame.
    const at = bomb.indexOf(Buffer.from([0xff, 0xc0])) + 5;
    bomb.writeUInt16BE(17_000, at);
    bomb.writeUInt16BE(17_000, at + 2);
    expect(await refusal('bombe.png', bomb)).toMatch(
      /289\smillions de pixels \(17000 × 17000\).*150\smillions au plus/,
    );
  });

  test('each in words of its own', () => {
    for (const language of locales) {
      const texts = Object.values(catalogs[language].uploadErrors);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});
