import { expect, test } from 'vitest';
import { activityActions } from './actions';
import { actInWords, detailInWords } from './describe';

const row = (action: (typeof activityActions)[number], detail: string | null = null) => ({
  ...{ action, detail, automatic: false, by: 'ana', inCollection: 'events' },
});

test('an action follows the name of a person', () => {
  expect(actInWords(row('published'), false, 'fr')).toBe('a publié');
  expect(actInWords(row('published'), true, 'fr')).toBe('avez publié');
  expect(actInWords(row('published'), true, 'en')).toBe('published');
  expect(actInWords({ ...row('taken-off'), automatic: true, by: null }, false, 'fr')).toBe(
    'a retiré du site automatiquement',
  );
});

test('a detail is a language, a moment or a role', () => {
  expect(detailInWords(row('translation-current', 'en'), 'fr')).toBe('anglais');
  expect(detailInWords(row('scheduled-publish', '2040-03-05T08:00:00.000Z'), 'fr')).toBe(
    'lundi 5 mars 2040 à 9 h'.replace('9 h', '9\u00a0h'),
  );
  expect(detailInWords({ ...row('role-changed', 'editor'), inCollection: 'users' }, 'fr')).toBe('édition');
  expect(detailInWords(row('saved'), 'fr')).toBe('');
});

test.each(['fr', 'en', 'es'] as const)('every action has its words in %s', (language) => {
  const words = activityActions.map((action) => actInWords(row(action), false, language));
  expect(new Set(words).size).toBe(activityActions.length);
});
