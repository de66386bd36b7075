import { describe, expect, test } from 'vitest';
import { charactersOf } from '@/lib/cut-text';
import { excerptOf, type MarkedText, markWords } from './excerpt';
import { fold, termOf } from './words';

const looking = (...terms: string[]) => ({
  match: (word: string) => (terms.includes(fold(word)) ? fold(word) : null),
  wanted: terms.length,
});
const marked = ({ text, marks }: MarkedText) => marks.map(([start, end]) => text.slice(start, end));

test('all places of the words are marked, in the letters of the text', () => {
  expect(marked(markWords('Réfugiés ou refugies', looking('refugies').match))).toEqual(['Réfugiés', 'refugies']);
});

describe('an excerpt', () => {
  const filler = 'rien '.repeat(80);

  test('of a short text is all of it', () => {
    const { match, wanted } = looking('ville');
    expect(excerptOf(['La ville.'], match, wanted)).toEqual({ text: 'La ville.', marks: [[3, 8]], found: true });
  });

  test('stands around the words, cut between words', () => {
    const { match, wanted } = looking('phare');
    const excerpt = excerptOf([`${filler}le phare éclaire ${filler}`], match, wanted);
    expect(marked(excerpt)).toEqual(['phare']);
    expect(excerpt.text).toMatch(/^…rien .* le phare éclaire rien .* rien…$/);
    expect(excerpt.text.length).toBeLessThanOrEqual(242);
  });

  test('is from where most of them stand together', () => {
    const { match, wanted } = looking('phare', 'port');
    const { text } = excerptOf([`Un phare. ${filler}`, `${filler} Le phare du port. ${filler}`], match, wanted);
    expect(text).toContain('Le phare du port');
  });

  test('is the beginning where there are none, and says so', () => {
    const { match, wanted } = looking('phare');
    expect(excerptOf([`Début. ${filler}`], match, wanted)).toMatchObject({ marks: [], found: false });
    expect(excerptOf([], match, wanted)).toEqual({ text: '', marks: [], found: false });
  });

  test('of one endless word is no longer than another', () => {
    const { match, wanted } = looking('x');
    expect(excerptOf(['a'.repeat(10_000)], match, wanted).text.length).toBeLessThanOrEqual(242);
  });
});

describe('where an excerpt begins and ends', () => {
  const { match } = looking('phare', 'port');
  const excerpt = (...texts: string[]) => excerptOf(texts, match, 2);

  test('60 characters before the first word, after 240 in all', () => {
    const { text, marks } = excerpt(`${'mot '.repeat(100)}phare${' mot'.repeat(100)}`);
    expect(text).toBe(`…${'mot '.repeat(15)}phare${' mot'.repeat(43)}…`);
    expect(marks).toEqual([[61, 66]]);
  });

  test('between words, of which none is cut', () => {
    const { text } = excerpt(`${'quatre '.repeat(100)}phare${' quatre'.repeat(100)}`);
    expect(text).toBe(`…${'quatre '.repeat(8)}phare${' quatre'.repeat(25)}…`);
  });

  test('at the beginning or the end of the text, which it does not leave out', () => {
    expect(excerpt(`Le phare ${'mot '.repeat(100)}`).text).toBe(`Le phare ${'mot '.repeat(58).trim()}…`);
    expect(excerpt(`${'mot '.repeat(100)}phare`).text).toBe(`…${'mot '.repeat(15)}phare`);
  });

  test('nowhere in a text of 240 characters', () => {
    const whole = `${'mot '.repeat(59)}fin!`;
    expect(whole).toHaveLength(240);
    expect(excerpt(whole).text).toBe(whole);
    expect(excerpt(`${whole}.`).text).toBe(`${whole}…`);
  });

  test('where several words are within 180 characters, in the first of texts that are as good', () => {
    const apart = (spaces: number) => `phare${' '.repeat(spaces)}port`;
    expect(excerpt('Un phare.', apart(171)).marks).toHaveLength(2);
    expect(excerpt('Un phare.', apart(172)).text).toBe('Un phare.');
    expect(excerpt('Un phare.', 'Un phare, un phare.').text).toBe('Un phare.');
    expect(excerptOf(['Un phare.', 'Un phare et un port.'], match, 1).text).toBe('Un phare.');
  });

  test('200 places of the words are marked, no more', () => {
    expect(markWords('phare '.repeat(300), match).marks).toHaveLength(200);
    expect(markWords('mot '.repeat(300), match).marks).toHaveLength(0);
  });
});

test('the whole of a word in inclusive spelling is marked, as it is written', () => {
  const match = (word: string) => (termOf(word, 'fr') === termOf('élus', 'fr') ? 'elu' : null);
  expect(marked(markWords('L’élu·e·s, un élu(e), des ÉLU-E-S et l’ÉLU.', match))).toEqual([
    ...['élu·e·s', 'élu(e)', 'ÉLU-E-S', 'ÉLU'],
  ]);
});

describe('an excerpt of what is no plain letters', () => {
  const inside = (text: string, excerpt: string) => {
    const characters = new Set(charactersOf(text));
    return charactersOf(excerpt.replace(/^…|…$/g, '')).every((character) => characters.has(character));
  };

  test.each(['👩‍👩‍👧‍👦', '🏳️‍🌈', '👍🏽', '🇫🇷', 'e\u0301', '𝓜', '𠮷'])('never has half of %s', (character) => {
    const { match, wanted } = looking('phare');
    for (let before = 0; before < 24; before += 1) {
      const text = `${character.repeat(before)} ${character.repeat(100)} phare ${character.repeat(100)}`;
      const excerpt = excerptOf([text], match, wanted);
      expect(inside(text, excerpt.text)).toBe(true);
      expect(marked(excerpt)).toEqual(['phare']);
      const beginning = excerptOf([`${'a '.repeat(before)}${character.repeat(300)}`], match, wanted);
      expect(inside(`a ${character}`, beginning.text)).toBe(true);
    }
  });
});
