import { expect, test } from 'vitest';
import { canonical } from '@/editorial/documents/texts';
import { isOfShownSource } from './suggestions';

const text = (words: string, more = {}) => ({
  root: { type: 'root', children: [{ type: 'text', text: words, version: 1, ...more }] },
});

test('a suggestion is of the text that the page shows, in whatever order its keys are', () => {
  const source = canonical({ root: { children: [{ version: 1, text: 'Un mot', type: 'text' }], type: 'root' } });
  expect(isOfShownSource({ source }, { value: text('Un mot') })).toBe(true);
  expect(isOfShownSource({ source: canonical('Un mot') }, { value: 'Un mot' })).toBe(true);
});

test('a suggestion of another text is not of the one that the page shows', () => {
  expect(isOfShownSource({ source: canonical(text('Deux mots')) }, { value: text('Un mot') })).toBe(false);
  expect(isOfShownSource({ source: canonical(text('Un mot', { format: 1 })) }, { value: text('Un mot') })).toBe(false);
});
