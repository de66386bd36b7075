import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/locales';
import { isPlural, withFrenchSpaces } from '../assemble';
import type { Texts } from '../keys';
import { createTranslate } from '../translate';
import { en } from './en';
import { fr } from './fr';
import { getT, siteTexts } from './index';

/** Each text by its key, with all forms of a plural. */
function formsByKey(texts: Texts, path = ''): [key: string, forms: string[]][] {
  return Object.entries(texts).flatMap(([key, entry]): [string, string[]][] => {
    if (typeof entry === 'string') return [[path + key, [entry]]];
    return isPlural(entry) ? [[path + key, Object.values(entry)]] : formsByKey(entry as Texts, `${path}${key}.`);
  });
}

const placeholdersOf = (forms: string[]) => [...new Set(forms.join(' ').match(/\{\w+\}/g))].sort();
const french = formsByKey(fr);
const inFrench = createTranslate(withFrenchSpaces(fr), 'fr', 'fr');
const inEnglish = createTranslate(en, 'en', 'en-GB');

describe.each(locales)('the texts of the site in %s', (locale) => {
  const texts = new Map(formsByKey(siteTexts[locale]));

  test('have the keys and placeholders of the French', () => {
    expect([...texts.keys()].sort()).toEqual(french.map(([key]) => key).sort());
    for (const [key, forms] of french) expect(placeholdersOf(texts.get(key) ?? []), key).toEqual(placeholdersOf(forms));
  });
});

test.each(locales)('each key of %s is read', (locale) => {
  expect(getT(locale)('events.upcoming')).toBe(siteTexts[locale].events.upcoming);
});

test('a plural is chosen by the rules of the language', () => {
  const counts = (t: typeof inFrench) => [0, 1, 2].map((count) => t('filters.memberCount', { count }));
  expect(counts(inFrench)).toEqual(['0 membre', '1 membre', '2 membres']);
  expect(counts(inEnglish)).toEqual(['0 members', '1 member', '2 members']);
});

test('a count is written in the numbers of the language', () => {
  expect(inFrench('filters.eventCount', { count: 12_345 })).toBe('12\u202f345 événements');
  expect(inEnglish('filters.eventCount', { count: 12_345 })).toBe('12,345 events');
});

test('French is read with no-break spaces', () => {
  expect(inFrench('search.none', { query: 'a' })).toContain('«\u00a0a\u00a0»');
});
