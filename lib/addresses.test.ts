import { describe, expect, test } from 'vitest';
import { alternatesOf, langOf, pathOf } from './addresses';

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

  test('without addresses has no path', () => {
    expect(pathOf('documents', { id: '1', addresses: null }, 'fr')).toBeNull();
    expect(alternatesOf('documents', { id: '1' })).toEqual([]);
  });
});
