import { expect, test } from 'vitest';
import { srcSetOf } from './srcset';

const size = (width: number, name = `p-${width}`) => ({
  url: `https://site.example/api/media/file/${name}.webp`,
  width,
});

test('names each width once, the narrowest first, by its path', () => {
  expect(srcSetOf({ sizes: { small: size(960), medium: size(480), large: size(1600) } })).toBe(
    '/api/media/file/p-480.webp 480w, /api/media/file/p-960.webp 960w, /api/media/file/p-1600.webp 1600w',
  );
  // A picture 700 pixels wide: the larger sizes are as wide as it is.
  expect(srcSetOf({ sizes: { small: size(480), medium: size(700, 'm'), large: size(700, 'l') } })).toBe(
    '/api/media/file/p-480.webp 480w, /api/media/file/m.webp 700w',
  );
  expect(srcSetOf({ sizes: { small: size(300, 's'), medium: size(300, 'm'), large: size(300, 'l') } })).toBe(
    '/api/media/file/s.webp 300w',
  );
});

test('is left out where no size is stored', () => {
  expect(srcSetOf({ sizes: {} })).toBeUndefined();
  expect(srcSetOf({ sizes: { small: { url: null, width: null } } })).toBeUndefined();
  expect(srcSetOf({})).toBeUndefined();
});
