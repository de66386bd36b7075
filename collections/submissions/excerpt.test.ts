import { expect, test } from 'vitest';
import { excerptOf } from './excerpt';

const message = (...answers: string[]) => ({
  sender: 'Commune de Valclair',
  email: 'a@example.org',
  answers: answers.map((answer) => ({ question: 'x', answer })),
});

test('the longest answer is the message; the name and the address stand beside it', () => {
  expect(excerptOf(message('Commune de Valclair', 'a@example.org', 'Oui', 'Bonjour.', 'Non'))).toBe('Bonjour.');
  expect(excerptOf(message('Commune de Valclair', 'Oui'))).toBe('Oui');
  // Of two of one length, the first.
  expect(excerptOf(message('Un', 'Or'))).toBe('Un');
});

test('on one line, and cut between words', () => {
  expect(excerptOf(message('Un\n\n  deux\ttrois '))).toBe('Un deux trois');
  const long = excerptOf(message('mot '.repeat(100)));
  expect(long.length).toBeLessThanOrEqual(140);
  expect(long).toMatch(/^mot mot.* mot…$/);
});

test('a message without answers has none', () => {
  for (const answers of [null, undefined, [], [{ answer: null }]]) expect(excerptOf({ answers })).toBe('');
});
