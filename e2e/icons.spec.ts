import sharp from 'sharp';
import { colours } from '@/brand/colours';
import { locales } from '@/lib/locales';
import { installation } from './support/installation';
import { expect, test } from './support/test';

async function fetched(path: string): Promise<{ type: string; data: Buffer }> {
  const response = await fetch(new URL(path, installation.url));
  expect(response.status, path).toBe(200);
  return { type: response.headers.get('content-type') ?? '', data: Buffer.from(await response.arrayBuffer()) };
}

test('the icons of the manifest exist, in the declared sizes', async ({ page, reader }) => {
  for (const locale of locales) {
    await page.goto(`/${locale}`);
    await expect(page.locator('head link[rel="manifest"]')).toHaveAttribute('href', '/manifest.webmanifest');
  }
  const { json: settings } = await reader.get('/api/globals/settings');
  const { type, data } = await fetched('/manifest.webmanifest');
  expect(type).toBe('application/manifest+json; charset=utf-8');
  const manifest = JSON.parse(data.toString());
  expect(manifest).toMatchObject({ name: settings.siteName, lang: 'fr', start_url: '/', theme_color: colours.band });
  const purposes = [];
  for (const { src, sizes, type: declaredType, purpose } of manifest.icons) {
    const icon = await fetched(src);
    expect.soft(icon.type, src).toBe(declaredType);
    purposes.push(`${purpose} ${sizes}`);
    if (declaredType !== 'image/png') continue;
    const { width, height } = await sharp(icon.data).metadata();
    expect.soft(`${width}x${height}`, src).toBe(sizes);
  }
  expect(purposes.sort()).toEqual(['any 192x192', 'any 512x512', 'any any', 'maskable 512x512']);
});

test('the maskable icon keeps its drawing within the safe zone', async () => {
  const { data } = await fetched('/icons/maskable-512.png');
  const { data: pixels, info } = await sharp(data).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const ground = [...pixels.subarray(0, 3)];
  let farthest = 0;
  for (let at = 0; at < pixels.length; at += info.channels) {
    if ([0, 1, 2].every((channel) => Math.abs((pixels[at + channel] ?? 0) - (ground[channel] ?? 0)) < 30)) continue;
    const place = at / info.channels;
    farthest = Math.max(farthest, Math.hypot((place % info.width) - 255.5, Math.floor(place / info.width) - 255.5));
  }
  expect(farthest).toBeGreaterThan(100);
  expect(farthest).toBeLessThanOrEqual(0.4 * 512);
});

test('the addresses that browsers request by themselves have an icon', async ({ page }) => {
  const { data, type } = await fetched('/favicon.ico');
  expect(type).toBe('image/x-icon');
  // One image of 32 pixels, at the offset of the header.
  expect([...data.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  const png = data.subarray(data.readUInt32LE(18));
  expect(png.length).toBe(data.readUInt32LE(14));
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 32, height: 32 });
  // A browser decodes it.
  await page.goto('/fr');
  const drawn = await page.evaluate(async () => {
    const image = new Image();
    image.src = '/favicon.ico';
    await image.decode();
    return image.naturalWidth;
  });
  expect(drawn).toBe(32);
  expect(await sharp((await fetched('/apple-touch-icon.png')).data).metadata()).toMatchObject({
    width: 180,
    height: 180,
  });
  expect((await fetched('/favicon.svg')).type).toBe('image/svg+xml');
  const hrefs = await page
    .locator('head link[rel~="icon"], head link[rel="apple-touch-icon"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs).toEqual(['/favicon.ico', '/favicon.svg', '/apple-touch-icon.png']);
});
