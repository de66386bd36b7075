import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/locales';
import { languageName } from '@/lib/names';
import { isPlural, missingKeys } from '../assemble';
import type { Texts } from '../keys';
import { catalogs, sources } from './catalogs';
import { clientFeatures } from './client-features';
import { getT, label, labelIn, panelTextsForClient, readLabel, textByLanguage } from './index';
import { panelLanguages } from './languages';
import type { Catalog } from './types';

/** Each text by its key; a plural is all its forms. */
function textsByKey(texts: Texts, path = ''): [key: string, forms: string[]][] {
  return Object.entries(texts).flatMap(([key, entry]) => {
    if (typeof entry === 'string') return [[path + key, [entry]]];
    if (isPlural(entry)) return [[path + key, Object.values(entry)]];
    return textsByKey(entry as Texts, `${path}${key}.`);
  });
}

// The languages of the installation are always at hand.
const placeholdersOf = (text: string) => [...new Set(text.match(/\{(?!source\}|Source\}|locales\})\w+\}/g))].sort();

const french = new Map(textsByKey(sources.fr));

/** What is not translated yet is read in English. A language that is begun has its missing keys here. */
const missing: Partial<Record<(typeof panelLanguages)[number], string[]>> = { es: [] };

describe.each(panelLanguages)('the texts of the panel in %s', (language) => {
  const texts = textsByKey(sources[language]);

  test('lack nothing but what is listed', () => {
    expect(missingKeys(sources[language], sources.fr)).toEqual(missing[language] ?? []);
    expect(missingKeys(sources.fr, sources[language])).toEqual([]);
  });

  test('are not empty', () => {
    expect(texts.filter(([, forms]) => forms.some((text) => text.trim() === ''))).toEqual([]);
  });

  test('name no language of the content, which another installation need not have', () => {
    const names = new RegExp(locales.map((locale) => languageName(language, locale)).join('|'), 'i');
    expect(texts.filter(([, forms]) => forms.some((text) => names.test(text)))).toEqual([]);
  });

  test('use the placeholders of the French', () => {
    for (const [key, forms] of texts) {
      const expected = placeholdersOf((french.get(key) ?? []).join(' '));
      expect(placeholdersOf(forms.join(' ')), key).toEqual(expected);
    }
  });

  test('have a plural where the French has one, with the forms of the language', () => {
    const rules = new Intl.PluralRules(language);
    const forms = rules.resolvedOptions().pluralCategories;
    for (const [key, entry] of texts) {
      expect(entry.length > 1, key).toBe((french.get(key) ?? []).length > 1);
    }
    for (const plural of plurals(sources[language])) {
      expect(Object.keys(plural).filter((form) => !forms.includes(form as Intl.LDMLPluralRule))).toEqual([]);
    }
  });
});

function plurals(texts: Texts): Texts[] {
  return Object.values(texts).flatMap((entry) => {
    if (typeof entry === 'string') return [];
    return isPlural(entry) ? [entry] : plurals(entry);
  });
}

test('French is read with no-break spaces', () => {
  const spaced = textsByKey(catalogs.fr).flatMap(([key, forms]) => forms.map((text) => [key, text]));
  expect(spaced.filter(([, text]) => / [;?!»]| :(?! ?[()])|« /.test(text ?? ''))).toEqual([]);
});

test('a label is read in the language that Payload asks for', () => {
  const read = label('events.singular') as (given: object) => string;
  const t = (key: string) => (key === 'editorial:language' ? 'es' : key);
  expect(read({ i18n: { language: 'fr' }, t })).toBe('Événement');
  expect(read({ i18n: { language: 'en' }, t })).toBe('Event');
  // That of a tab is given no more.
  expect(read({ t })).toBe('Evento');
});

test('a label of ours is read in a language, whichever shape it has', () => {
  expect(readLabel(label('events.singular'), 'en')).toBe('Event');
  expect(
    readLabel(
      labelIn((language) => `in ${language}`),
      'es',
    ),
  ).toBe('in es');
  expect(readLabel(textByLanguage('events.singular'), 'en')).toBe('Event');
  expect(readLabel('Event', 'fr')).toBe('Event');
});

test.each([
  [
    'a function of Payload, which reads its own texts',
    ({ t }: { t: (key: string) => string }) => t('general:updatedAt'),
  ],
  ['a function that needs nothing', () => 'Updated at'],
  ['a component', { path: '/label' }],
  ['a number', 7],
  ['null', null],
  ['false', false],
  ['undefined', undefined],
])('%s is no label of ours', (_, other) => {
  expect(readLabel(other, 'en')).toBeNull();
});

test('a description is a text in every language of the panel', () => {
  expect(textByLanguage('events.singular')).toEqual({ fr: 'Événement', en: 'Event', es: 'Evento' });
});

test('a language that is none of the panel’s gets the default one', () => {
  expect(getT('de')('events.singular')).toBe('Événement');
  expect(getT(undefined)('events.singular')).toBe('Événement');
});

test('the browser is sent the features of client components, in one language', () => {
  const { language, texts } = panelTextsForClient('es');
  expect(language).toBe('es');
  expect(Object.keys(texts)).toEqual([...clientFeatures]);
  for (const feature of clientFeatures) expect(texts[feature]).toEqual((catalogs.es as Catalog)[feature]);
});
