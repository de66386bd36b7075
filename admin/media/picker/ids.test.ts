import { expect, test } from 'vitest';
import { idsOf } from './ids';

test.each([
  [null, []],
  [undefined, []],
  ['', []],
  ['a', ['a']],
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [[], []],
  [{ id: 'a', filename: 'x' }, ['a']],
  [
    [
      { relationTo: 'media', value: 'a' },
      { relationTo: 'media', value: { id: 'b' } },
    ],
    ['a', 'b'],
  ],
  [[null, 'a', 3, {}], ['a']],
])('the ids of %j', (value, ids) => {
  expect(idsOf(value)).toEqual(ids);
});
