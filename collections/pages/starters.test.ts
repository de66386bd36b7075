import { expect, test } from 'vitest';
import { blocks } from '@/blocks';
import { pageStarters } from './starters';

test('pages are begun with blocks that there are, each only once', () => {
  const known = new Set(blocks.map(({ slug }) => slug));
  for (const [name, layout] of Object.entries(pageStarters)) {
    expect(
      layout.filter((blockType) => !known.has(blockType)),
      name,
    ).toEqual([]);
    expect(new Set(layout).size, name).toBe(layout.length);
  }
});
