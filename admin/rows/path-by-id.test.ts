import { expect, test } from 'vitest';
import { pathById } from './path-by-id';

const rows: Record<string, { id: string }[]> = {
  layout: [{ id: 'a' }, { id: 'b' }],
  'layout.1.steps': [{ id: 'c' }, { id: 'd' }],
};

test.each([
  ['summary', 'summary'],
  ['seo.description', 'seo.description'],
  ['layout.1', 'layout.b'],
  ['layout.0.title', 'layout.a.title'],
  ['layout.1.steps.1.text', 'layout.b.steps.d.text'],
  // A row that is just being removed.
  ['layout.5.title', 'layout.5.title'],
])('%s is %s', (path, expected) => {
  expect(pathById(path, (parent) => rows[parent])).toBe(expected);
});
