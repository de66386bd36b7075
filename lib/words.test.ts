import { expect, test } from 'vitest';
import { messages, say } from './staff-words';
import { inLanguage, words } from './words';

const hello = words('Bonjour', 'Hello', 'Hola');

test.each([
  ['fr', 'Bonjour'],
  ['en', 'Hello'],
  ['es', 'Hola'],
  ['de', 'Bonjour'],
])('in %s: %s', (language, text) => {
  expect(inLanguage(hello, language)).toBe(text);
});

test('French gets its no-break spaces, the others none', () => {
  expect(words('Fini : « oui » ?', 'Done: “yes” ?', 'Hecho: « sí » ?')).toEqual({
    fr: 'Fini\u00a0: «\u00a0oui\u00a0»\u00a0?',
    en: 'Done: “yes” ?',
    es: 'Hecho: « sí » ?',
  });
});

test('a message is in the language of whoever asks, in French when that is unknown', () => {
  expect(say('homePage', { i18n: { language: 'es' } })).toBe(messages.homePage.es);
  expect(say('homePage', {})).toBe(messages.homePage.fr);
});

test.each(Object.entries(messages))('the message %s is written in three languages', (_, { fr, en, es }) => {
  expect([fr, en, es].every((text) => text.trim() !== '')).toBe(true);
  expect(new Set([fr, en, es]).size).toBe(3);
});
