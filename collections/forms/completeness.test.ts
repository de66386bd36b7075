import { expect, test } from 'vitest';
import { isComplete } from './completeness';

const source = {
  title: 'Contact',
  consent: '',
  questions: [
    { id: '1', blockType: 'text', label: 'Nom', required: true },
    { id: '2', blockType: 'select', label: 'Vous êtes', options: [{ id: 'a', label: 'Une ville' }] },
  ],
};
const translation = {
  title: 'Contact',
  questions: [
    { id: '1', blockType: 'text', label: 'Name', required: true },
    { id: '2', blockType: 'select', label: 'You are', options: [{ id: 'a', label: 'A city' }] },
  ],
};

test('a translation with words wherever the source has is complete', () => {
  expect(isComplete(source, translation)).toBe(true);
});

test('one word missing, however deep, and it is not', () => {
  expect(isComplete(source, { ...translation, title: ' ' })).toBe(false);
  const [first, second] = translation.questions;
  expect(isComplete(source, { ...translation, questions: [first] })).toBe(false);
  expect(isComplete(source, { ...translation, questions: [first, { ...second, options: [{ id: 'a' }] }] })).toBe(false);
  expect(isComplete(source, null)).toBe(false);
});

test('what is no text, or an empty one, needs no translation', () => {
  expect(isComplete({ text: ' ', number: 1, nothing: null, missing: undefined }, {})).toBe(true);
  expect(isComplete({ text: 'a' }, { text: 1 })).toBe(false);
});
