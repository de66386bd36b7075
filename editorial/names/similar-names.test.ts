import { describe, expect, it } from 'vitest';
import { closest, isSimilarName } from './similar-names';

describe('closest', () => {
  it('finds the word that was mistyped', () => {
    const countries = ['Allemagne', 'Espagne', 'Algérie', 'Estonie'];
    expect(closest('Alemagne', countries)).toBe('Allemagne');
    expect(closest('espagna', countries)).toBe('Espagne');
    expect(closest('Algerie', countries)).toBe('Algérie');
  });

  it('returns null for a word that is not similar to any', () => {
    expect(closest('Zanzibar', ['Allemagne', 'Espagne'])).toBeNull();
    expect(closest('', ['Mali'])).toBeNull();
  });
});

describe('isSimilarName', () => {
  it.each([
    ['Ville de Port-Clair', 'Commune de Port-Clair'],
    ['Réseau Rives Ouvertes', 'Reseau rives ouverte'],
    ['Ville', 'ville'],
  ])('takes %s and %s for one organisation', (one, other) => {
    expect(isSimilarName(one, other)).toBe(true);
  });

  it.each([
    ['Ville de Lyon', 'Ville de Laon'],
    ['Ville de Port-Clair', 'Ville de Vallehondo'],
    ['Association', 'Réseau'],
  ])('takes %s and %s for two organisations', (one, other) => {
    expect(isSimilarName(one, other)).toBe(false);
  });
});
