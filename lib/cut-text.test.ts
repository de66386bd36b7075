import { describe, expect, test } from 'vitest';
import { characterStart, charactersOf, cutText, shortenText } from './cut-text';

const wholeCharacters = ['👩‍👩‍👧‍👦', '🏳️‍🌈', '👍🏽', '🇫🇷', 'e\u0301', '𝓜', '𠮷', 'क्षि', 'é'];

describe.each(wholeCharacters)('%s', (character) => {
  const text = `ab${character}cd`;

  test('is never cut', () => {
    for (let length = 0; length <= text.length; length += 1) {
      const cut = cutText(text, length);
      expect(cut.length).toBeLessThanOrEqual(length);
      expect(['', 'a', 'ab', `ab${character}`, `ab${character}c`, text]).toContain(cut);
    }
  });

  test('begins where it begins, wherever one stands in it', () => {
    for (let at = 2; at < 2 + character.length; at += 1) expect(characterStart(text, at)).toBe(2);
    expect(charactersOf(text)).toEqual(['a', 'b', character, 'c', 'd']);
  });
});

test('a text is shortened between words, with an ellipsis that counts', () => {
  expect(shortenText('Ville d’accueil', 15)).toBe('Ville d’accueil');
  expect(shortenText('Ville d’accueil et de refuge', 16)).toBe('Ville d’accueil…');
  expect(shortenText('Ville d’accueil et de refuge', 17)).toBe('Ville d’accueil…');
  expect(shortenText('Ville d’accueils', 15)).toBe('Ville d’accuei…');
  expect(shortenText('x'.repeat(30), 10)).toBe(`${'x'.repeat(9)}…`);
  expect(shortenText('a\u0300'.repeat(10), 10)).toBe(`${'a\u0300'.repeat(4)}…`);
  for (let length = 2; length < 40; length += 1) {
    const text = 'Fête 👩‍👩‍👧‍👦 de l’e\u0301te\u0301 🏳️‍🌈 à Lyon 👍🏽 demain';
    const short = shortenText(text, length);
    expect(short.length).toBeLessThanOrEqual(length);
    expect(charactersOf(text).join('').startsWith(short.slice(0, -1))).toBe(true);
    expect(charactersOf(text)).toEqual(expect.arrayContaining(charactersOf(short.slice(0, -1))));
  }
});

test('the place of a character in a long text is found at once', () => {
  expect(characterStart(`${'a'.repeat(1_000_000)}👍🏽`, 1_000_003)).toBe(1_000_000);
});

test.each([
  ['un deux', 7, 'un deux'],
  ['un deux', 6, 'un de…'],
  ['un deux trois', 8, 'un deux…'],
  ['un deux trois', 9, 'un deux…'],
  ['abcd efghi', 9, 'abcd efg…'],
  ['abcde fghij', 10, 'abcde…'],
  // The space is before the middle: half a word says more than a short one.
  ['ab cdefghi', 9, 'ab cdefg…'],
  [' abcdefghi', 5, ' abc…'],
  // At the last of several spaces, whatever follows.
  ['abcd efgh ijklmno', 14, 'abcd efgh…'],
  ['abcd efgh ijk lm', 12, 'abcd efgh…'],
  [' ab cdef', 6, ' ab…'],
])('%j in %i characters is %j', (text, length, short) => {
  expect(shortenText(text, length)).toBe(short);
});

test.each([
  [-1, 0],
  [0, 0],
  [2, 2],
  [4, 4],
  [5, 4],
])('the character at %i of four begins at %i', (at, start) => {
  expect(characterStart('abcd', at)).toBe(start);
});
