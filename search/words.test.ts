import { describe, expect, test } from 'vitest';
import type { Locale } from '@/lib/locales';
import { fold, termOf, termsOf, tokens } from './words';

const words = (text: string) => Array.from(tokens(text), ({ word }) => word);

describe('words of a text', () => {
  test.each([
    ['L’accueil, d’abord', ['L', 'accueil', 'd', 'abord']],
    ['élu·e·s et migrant.e.s', ['élu', 'e', 's', 'et', 'migrant', 'e', 's']],
    ['Saint-Denis (93)', ['Saint', 'Denis', '93']],
    ['¿Qué? ¡Año!', ['Qué', 'Año']],
    ['e\u0301lu', ['e\u0301lu']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('stand where they say', () => {
    const text = 'Œuvre «\u00a0réfugiés\u00a0»';
    for (const { word, start, end } of tokens(text)) expect(text.slice(start, end)).toBe(word);
  });
});

test.each([
  ['Réfugiés', 'refugies'],
  ['Œuvré', 'oeuvre'],
  ['AÑO', 'ano'],
  ['e\u0301lu', 'elu'],
  ['ac\u00adcueil', 'accueil'],
  ['Ærø', 'aero'],
])('%s is folded to %s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});

const together: Record<Locale, string[][]> = {
  fr: [
    ['réfugié', 'réfugiés', 'réfugiée', 'réfugiées', 'refugies', 'REFUGIE'],
    ['collectivité', 'collectivités', 'collectivites'],
    ['accueil', 'accueillir', 'accueillantes'],
    ['exilé', 'exilée', 'exilées', 'exil'],
    ['délibération', 'déliberations'],
    ['œuvre', 'oeuvres'],
  ],
  en: [
    ['refugee', 'refugees'],
    ['welcome', 'welcoming'],
    ['city', 'cities'],
  ],
  es: [
    ['migración', 'migraciones', 'migracion'],
    ['ciudad', 'ciudades'],
    ['año', 'años', 'ano'],
    ['región', 'regiones'],
    ['refugiado', 'refugiadas'],
    ['autoridad', 'autoridades'],
    ['inmigrante', 'inmigrantes'],
  ],
};

for (const locale of ['fr', 'en', 'es'] as const) {
  test.each(together[locale])(`${locale}: %s is found by its other forms`, (...forms) => {
    expect(new Set(forms.map((form) => termOf(form, locale))).size).toBe(1);
  });
}

test('words that tell nothing are not looked for', () => {
  expect(termsOf('Les droits de la personne, les droits', 'fr')).toEqual(['droit', 'person']);
  expect(termsOf('the and of', 'en')).toEqual([]);
  expect(termsOf('l’été 2019 §', 'fr')).toEqual(['2019']);
});
