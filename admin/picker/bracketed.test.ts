import { expect, test } from 'vitest';
import { bracketed } from './bracketed';

test('conditions are written as Payload reads them', () => {
  const where = {
    and: [{ title: { like: 'école' } }, { id: { not_in: ['a', 'b'] } }, { deletedAt: { equals: null } }],
  };
  expect(bracketed('where', where)).toEqual({
    'where[and][0][title][like]': 'école',
    'where[and][1][id][not_in][0]': 'a',
    'where[and][1][id][not_in][1]': 'b',
    'where[and][2][deletedAt][equals]': 'null',
  });
  expect(bracketed('where', undefined)).toEqual({});
});
