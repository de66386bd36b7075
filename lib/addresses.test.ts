import { describe, expect, test } from 'vitest';
import { alternatesOf, langOf, languageOf, pathOf, slugsOf } from './addresses';

const translated = { id: '1', addresses: { fr: 'texte', en: 'text' } };

describe('a document', () => {
  test('has its own slug where it is shown, the French one elsewhere', () => {
    expect(pathOf('documents', translated, 'en')).toBe('/en/documents/text');
    expect(pathOf('documents', translated, 'es')).toBe('/es/documentos/texte');
  });

  test('says the language of its words only where it is not the page’s', () => {
    expect(langOf(translated, 'en')).toBeUndefined();
    expect(langOf(translated, 'es')).toBe('fr');
  });

  test('is offered in all languages, and shown in those it has', () => {
    expect(
      alternatesOf('documents', translated).map(({ locale, localePublished }) => [locale, localePublished]),
    ).toEqual([
      ['fr', true],
      ['en', true],
      ['es', false],
    ]);
  });

  test('has slugs in the languages of the site alone, and no empty one', () => {
    expect(slugsOf({ id: '1', addresses: { fr: 'texte', en: '', es: null, de: 'text' } })).toEqual({ fr: 'texte' });
    for (const addresses of [undefined, null, 'texte']) expect(slugsOf({ id: '1', addresses })).toEqual({});
  });

  test('is in the language that was asked for where it is shown in it', () => {
    expect([languageOf(translated, 'en'), languageOf(translated, 'es')]).toEqual(['en', 'fr']);
    expect(langOf(translated, 'fr')).toBeUndefined();
  });

  test('without addresses has no path', () => {
    expect(pathOf('documents', { id: '1', addresses: null }, 'fr')).toBeNull();
    expect(alternatesOf('documents', { id: '1' })).toEqual([]);
  });
});
