import { expect, test } from 'vitest';
import { isTarget, translatedFromField } from './field';

const before = { es: 'earlier' };
const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/);

/** What is stored of a save: `more` says how it was asked for. */
const stored = (locale: string | null, more: object = {}, context: object = {}) =>
  translatedFromField.hooks?.beforeChange?.[0]?.({
    data: { _status: 'draft' },
    value: { en: 'sent by a client' },
    siblingDocWithLocales: { translatedFrom: before },
    req: { locale, context },
    ...more,
  } as never);

test('a draft keeps the names that were stored, whatever a client sends', () => {
  expect(stored('en')).toEqual(before);
  expect(stored('en', { data: undefined })).toEqual(before);
  expect(stored('en', {}, { translationIsCurrent: false })).toEqual(before);
});

test('a translation that is said to be up to date, or is published, has a new name', () => {
  expect(stored('en', {}, { translationIsCurrent: true })).toEqual({ ...before, en: uuid });
  expect(stored('en', { data: { _status: 'published' } })).toEqual({ ...before, en: uuid });
  expect(stored('es', { data: { _status: 'published' } })).toEqual({ es: uuid });
});

test.each(['fr', 'all', null])('a save in %s is one of no translation', (locale) => {
  expect(stored(locale, { data: { _status: 'published' } }, { translationIsCurrent: true })).toEqual(before);
});

test('a document without names has none', () => {
  for (const siblingDocWithLocales of [undefined, {}, { translatedFrom: null }]) {
    expect(stored('en', { siblingDocWithLocales })).toEqual({});
  }
});

test('the field is hidden from everyone and set by the server alone', () => {
  expect(translatedFromField).toMatchObject({
    name: 'translatedFrom',
    hidden: true,
    custom: { setByServer: true },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  });
});

test('a translation is in another language than the source', () => {
  expect(['fr', 'en', 'es', 'de', null].filter(isTarget)).toEqual(['en', 'es']);
});
