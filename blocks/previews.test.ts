import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { blocks } from '.';
import { previewFolder } from './previews';

test.each(blocks.map(({ slug }) => slug))('%s has a picture of at most 25 KB (npm run print:blocks)', (slug) => {
  const file = path.join('public', previewFolder, `${slug}.webp`);
  expect(existsSync(file), file).toBe(true);
  expect(statSync(file).size).toBeLessThanOrEqual(25 * 1024);
});
