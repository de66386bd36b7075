import type { FlattenedField } from 'payload';
import { expect, test } from 'vitest';
import { defaultsOfEmptyChoices } from './empty-choices';

const fields = [
  { name: 'kind', type: 'select', required: true, defaultValue: 'meeting', options: [] },
  { name: 'visibility', type: 'select', required: true, defaultValue: 'public', options: [] },
  { name: 'country', type: 'select', options: [] },
  { name: 'title', type: 'text', required: true },
] as unknown as FlattenedField[];

test('a required choice that a draft leaves empty is its default', () => {
  expect(defaultsOfEmptyChoices(fields, { kind: null, visibility: 'hidden' })).toEqual({ kind: 'meeting' });
});

test('what is chosen, optional, a text, or not read stays as it is', () => {
  expect(defaultsOfEmptyChoices(fields, { kind: 'workshop', country: null, title: null })).toEqual({});
});
