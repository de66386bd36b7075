import { describe, expect, test } from 'vitest';
import { removeInvisible, withoutFormatCharacters } from './invisible-characters';

test.each([
  ['zero-width space', 'Vil\u200ble'],
  ['zero-width joiner and non-joiner', 'Vi\u200dl\u200cle'],
  ['word joiner', 'Ville\u2060'],
  ['byte order mark', '\ufeffVille'],
  ['soft hyphen', 'Vil\u00adle'],
  ['left-to-right mark', 'Ville\u200e'],
  ['right-to-left mark', '\u200fVille'],
  ['embedding', '\u202aVille\u202c'],
  ['override', '\u202eVille\u202c'],
  ['isolate', '\u2066Ville\u2069'],
  ['Arabic letter mark', '\u061cVille'],
  ['invisible times', 'Vil\u2062le'],
  ['filler of Hangul', 'Ville\u3164'],
  ['control characters', 'Vi\u0000l\u0007le\u009f'],
])('%s is removed', (_, text) => {
  expect(removeInvisible(text)).toBe('Ville');
});

test.each([
  ['spaces, tabs and line ends', 'a b\tc\nd\u00a0e\u202ff'],
  ['accents that are not composed', 'e\u0301te\u0301'],
  ['a family', '👨‍👩‍👧‍👦'],
  ['a flag and a profession with a tone', '🏳️‍🌈 👩🏽‍🚒'],
  ['a flag of tags', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
  ['Persian', 'می\u200cخواهم'],
  ['an abbreviation in Arabic', 'ه\u200d'],
  ['Hindi and Sinhala', 'क्\u200dष ශ්\u200dර'],
  ['a line break in Khmer', 'ជនភៀស\u200bខ្លួន'],
  ['balanced marks in Hebrew', 'אגודת \u202aANVITA\u202c \u2067עיר\u2069\u200f!'],
  ['a vowel of Mongolian that stands apart', 'ᠬᠠᠷ\u180eᠠ'],
  ['private use', '\ue0f0'],
])('%s stays', (_, text) => {
  expect(removeInvisible(text)).toBe(text);
});

test('in a right-to-left text marks that are not balanced go, and overrides always', () => {
  expect(removeInvisible('עיר \u202aA')).toBe('עיר A');
  expect(removeInvisible('עיר\u202c')).toBe('עיר');
  expect(removeInvisible('עיר \u202eA\u202c \u2067B\u2069')).toBe('עיר A \u2067B\u2069');
  expect(removeInvisible('עיר \u2067A\u202c')).toBe('עיר A');
});

test('joiners at the edge of what needs them go', () => {
  expect(removeInvisible('می\u200c')).toBe('می');
  expect(removeInvisible('\u200cمی a\u200cb')).toBe('می ab');
  expect(removeInvisible('🎉\u200d a')).toBe('🎉 a');
  expect(removeInvisible('ไทย\u200b')).toBe('ไทย');
  expect(removeInvisible('ᠬᠠᠷ\u180e a\u180eb')).toBe('ᠬᠠᠷ ab');
});

test('breaks that keyboards have not are spaces', () => {
  expect(removeInvisible('un\u000bdeux\u000ctrois\u2028quatre\u2029cinq\u0085six')).toBe(
    'un deux trois quatre cinq six',
  );
});

describe('soft hyphens', () => {
  test('stay where they may break a long word', () => {
    expect(removeInvisible('inter\u00adnational\u200b', { softHyphens: true })).toBe('inter\u00adnational');
  });
});

test('for what is compared or dialled no format character stays', () => {
  expect(withoutFormatCharacters('\u202a+33\u200e 6\u2060\u202c')).toBe('+33 6');
});
