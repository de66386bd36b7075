import { describe, expect, test } from 'vitest';
import { englishApart, englishForms } from '../test-forms/english';
import { frenchApart, frenchForms } from '../test-forms/french';
import { spanishApart, spanishForms } from '../test-forms/spanish';
import { termOf } from '../words';

const languages = [
  { locale: 'fr', forms: frenchForms, apart: frenchApart },
  { locale: 'en', forms: englishForms, apart: englishApart },
  { locale: 'es', forms: spanishForms, apart: spanishApart },
] as const;

describe.each(languages)('$locale', ({ locale, forms, apart }) => {
  test('has more than 150 words with their forms', () => {
    expect(new Set(forms.map(([first]) => first)).size).toBeGreaterThan(150);
    expect(forms.filter((group) => group.length > 1).length).toBeGreaterThan(150);
  });

  test('singular, plural and feminine have one stem', () => {
    const terms = forms.map((group) => [group.join(' '), [...new Set(group.map((form) => termOf(form, locale)))]]);
    expect(terms.filter(([, found]) => found?.length !== 1)).toEqual([]);
  });

  test('with capitals and without accents too', () => {
    const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');
    const spellings = (word: string) => [word, word.toUpperCase(), bare(word), word.normalize('NFD')];
    const wrong = forms.flat().filter((form) => new Set(spellings(form).map((each) => termOf(each, locale))).size > 1);
    expect(wrong).toEqual([]);
  });

  test('other words have another', () => {
    expect(apart.filter(([one, other]) => termOf(one, locale) === termOf(other, locale))).toEqual([]);
  });
});
