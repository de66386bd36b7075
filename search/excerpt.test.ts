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
