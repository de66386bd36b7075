import { describe, expect, test } from 'vitest';
import { textLimits } from './limits';
import { addTags, areStorable, tidyTags } from './tags';

describe('tags as they are stored', () => {
  test('are trimmed, none is empty, and each is there once whatever its capitals and accents', () => {
    expect(
      tidyTags(['  rencontre\n 2019 ', 'Rencontre 2019', '', '  ', 'Été', 'ete', 'E\u0301TE\u0301', 'marche']),
    ).toEqual(['rencontre 2019', 'Été', 'marche']);
  });

  test('have no comma: it separates them', () => {
    expect(tidyTags(['portraits, marche,', 'Portraits'])).toEqual(['portraits', 'marche']);
    expect(tidyTags('portraits, marche')).toEqual(['portraits', 'marche']);
  });

  test('keep other scripts', () => {
    expect(tidyTags(['لقاء', 'встреча', 'Встреча'])).toEqual(['لقاء', 'встреча']);
  });

  test('stay what they are where a save says nothing of them, and can be taken away', () => {
    expect(tidyTags(undefined)).toBeUndefined();
    expect(tidyTags(null)).toBeNull();
    expect(tidyTags([])).toEqual([]);
  });
});

test('a tag that is typed is spelled as it is in use, and added once', () => {
  const existing = ['Portraits', 'rencontre 2019'];
  expect(addTags(['marche'], ['portraits, Marche'], existing)).toEqual(['marche', 'Portraits']);
  expect(addTags([], ['nouveau'], existing)).toEqual(['nouveau']);
});

test('a picture has neither too many tags nor too long ones', () => {
  const many = Array.from({ length: textLimits.maxTags }, (_, number) => `tag ${number}`);
  expect(areStorable(many)).toBe(true);
  expect(areStorable([...many, 'one more'])).toBe(false);
  expect(areStorable(['x'.repeat(textLimits.maxTagLength)])).toBe(true);
  expect(areStorable(['x'.repeat(textLimits.maxTagLength + 1)])).toBe(false);
});
