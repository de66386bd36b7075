import type { FormState } from 'payload';
import { describe, expect, test } from 'vitest';
import { hasUnsentEdits } from './unsent';

const field = (value: unknown, initialValue: unknown = value): FormState[string] => ({ value, initialValue });
const rows = (...ids: string[]): FormState[string] => ({
  ...{ value: ids.length, initialValue: ids.length, disableFormData: true },
  rows: ids.map((id) => ({ id })),
});

describe('edits that the last request did not have', () => {
  const sent = { title: field('Fête', 'Fê'), body: field({ root: 1 }, null), rows: rows('a', 'b') };

  test.each<[string, FormState]>([
    ['the form is as it was sent', sent],
    ['the response has the same values', { ...sent, title: field('Fête'), body: field({ root: 1 }) }],
    ['the response has cleaned a value', { ...sent, title: field('Fête !') }],
    ['the response brings a field', { ...sent, slug: field('fete') }],
    ['empty is stored in another way', { ...sent, slug: field('', null) }],
  ])('none: %s', (_, now) => {
    expect(hasUnsentEdits(now, sent)).toBe(false);
  });

  test.each<[string, FormState]>([
    ['words were added', { ...sent, title: field('Fête de la ville', 'Fê') }],
    ['words were added after the response', { ...sent, title: field('Fête de la ville', 'Fête') }],
    ['a text was edited', { ...sent, body: field({ root: 2 }, { root: 1 }) }],
    ['an empty field was filled in', { ...sent, price: field('5 €', null) }],
    ['a field was emptied', { ...sent, title: field('', 'Fête') }],
    ['a row was moved', { ...sent, rows: rows('b', 'a') }],
    ['a row was added', { ...sent, rows: rows('a', 'b', 'c') }],
    ['a row was removed', { ...sent, rows: rows('a') }],
  ])('some: %s', (_, now) => {
    expect(hasUnsentEdits(now, sent)).toBe(true);
  });
});
