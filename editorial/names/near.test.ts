import { describe, expect, it } from 'vitest';
import { closest, isNearName } from './near';

describe('closest', () => {
  it('finds what was meant by a word with a slip', () => {
    const countries = ['Allemagne', 'Espagne', 'Algérie', 'Estonie'];
    expect(closest('Alemagne', countries)).toBe('Allemagne');
    expect(closest('espagna', countries)).toBe('Espagne');
    expect(closest('Algerie', countries)).toBe('Algérie');
  });

  it('proposes nothing for what is far from all', () => {
    expect(closest('Zanzibar', ['Allemagne', 'Espagne'])).toBeNull();
    expect(closest('', ['Mali'])).toBeNull();
  });
});

describe('isNearName', () => {
  it.each([
    ['Ville de Port-Clair', 'Commune de Port-Clair'],
    ['Réseau Rives Ouvertes', 'Reseau rives ouverte'],
    ['Ville', 'ville'],
  ])('takes %s and %s for one organisation', (one, other) => {
    expect(isNearName(one, other)).toBe(true);
  });

  it.each([
    ['Ville de Lyon', 'Ville de Laon'],
    ['Ville de Port-Clair', 'Ville de Vallehondo'],
    ['Association', 'Réseau'],
  ])('leaves %s and %s apart', (one, other) => {
    expect(isNearName(one, other)).toBe(false);
  });
});
