import { expect, test } from 'vitest';
import { actsOnSelection } from './acts';

test('what a list offers for a selection depends on its collection, its trash and the role', () => {
  expect(actsOnSelection('events', 'editor', false)).toEqual(['takeOff', 'trash']);
  expect(actsOnSelection('events', 'admin', true)).toEqual(['delete']);
  expect(actsOnSelection('events', 'contributor', false)).toEqual(['trash']);
  expect(actsOnSelection('events', 'contributor', true)).toEqual(['delete']);
  expect(actsOnSelection('media', 'editor', false)).toEqual(['trash']);
  expect(actsOnSelection('media', 'editor', true)).toEqual(['delete']);
  expect(actsOnSelection('media', 'contributor', false)).toEqual([]);
  expect(actsOnSelection('files', 'editor', false)).toEqual(['delete']);
  expect(actsOnSelection('forms', 'admin', false)).toEqual(['delete']);
  expect(actsOnSelection('files', 'contributor', false)).toEqual([]);
});
