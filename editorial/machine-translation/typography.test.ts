import { expect, test } from 'vitest';
import { spacesOf } from './typography';

test('French has its no-break spaces, whichever the machine wrote', () => {
  const spaces = spacesOf('fr', 'en');
  expect(spaces('Qui ? Nous : « 10 000 € » !')).toBe('Qui\u00a0? Nous\u00a0: «\u00a010\u00a0000\u00a0€\u00a0»\u00a0!');
});

test.each([
  ['Who ? Us : you\u00a0!', 'Who? Us: you!'],
  ['« One\u202f» ; two', '«One»; two'],
  ['at 10 :30, :) and a ?b', 'at 10 :30, :) and a ?b'],
])('other languages have none of them: %s', (text, expected) => {
  expect(spacesOf('en', 'fr')(text)).toBe(expected);
});

test('where neither is French the spaces stay', () => {
  expect(spacesOf('es', 'en')('Uno ? dos')).toBe('Uno ? dos');
});

test('a long row of spaces is read in linear time: it would take minutes', () => {
  const text = `a${' '.repeat(300_000)}b`;
  expect(spacesOf('en', 'fr')(text)).toBe(text);
});
