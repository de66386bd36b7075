import { describe, expect, test } from 'vitest';
import type { Description } from '../add/media-item';
import { changesBetween, missingOf } from './changes';

const before: Description = {
  alt: 'Une salle',
  decorative: false,
  people: 'none',
  credit: 'Archives',
  tags: ['marche', 'portraits'],
  focalX: 50,
  focalY: 50,
};

describe('what is sent of a description', () => {
  test('nothing without a change', () => {
    expect(changesBetween(before, { ...before, tags: [...before.tags] })).toEqual({});
  });

  test.each([
    { alt: 'Une place' },
    { alt: '' },
    { decorative: true },
    { people: 'consent' as const },
    { people: null },
    { credit: '' },
    { tags: ['marche'] },
    { tags: [] },
    { focalX: 0 },
    { focalY: 100 },
    { focalX: 10, focalY: 20 },
  ])('only what changed: %j', (change) => {
    expect(changesBetween(before, { ...before, ...change })).toEqual(change);
  });
});

test('what readers lack', () => {
  expect(missingOf(before)).toEqual({ description: false, people: false });
  expect(missingOf({ alt: ' ', decorative: false, people: null })).toEqual({ description: true, people: true });
  expect(missingOf({ alt: '', decorative: true, people: 'none' })).toEqual({ description: false, people: false });
});
