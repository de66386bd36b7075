import { describe, expect, test } from 'vitest';
import type { Locale } from '@/lib/locales';
import { fold, termOf, termsOf, tokens } from './words';

const words = (text: string) => Array.from(tokens(text), ({ word }) => word);

describe('words of a text', () => {
  test.each([
    ['L’accueil, d’abord', ['L', 'accueil', 'd', 'abord']],
    ['élu·e·s et migrant.e.s', ['élu·e·s', 'et', 'migrant.e.s']],
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
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['Đakovo', 'dakovo'],
  ['ılık', 'ilik'],
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

test('a letter alone is not looked for, a digit is', () => {
  expect(termsOf('x 7 ² b12', 'fr')).toEqual(['7', 'b12']);
});

test('words that tell nothing are not looked for', () => {
  expect(termsOf('Les droits de la personne, les droits', 'fr')).toEqual(['droit', 'person']);
  expect(termsOf('the and of', 'en')).toEqual([]);
  expect(termsOf('l’été 2019 §', 'fr')).toEqual(['2019']);
});

describe('inclusive spelling', () => {
  test.each([
    ['élu·e·s', 'élu•e•s', 'élu‧e‧s', 'élu⋅e⋅s', 'élu∙e∙s', 'élu.e.s', 'élu-e-s', 'élu‑e‑s', 'élu(e)s', 'élu(e)(s)'],
    [
      'élu·es',
      'élu.es',
      'élu-es',
      'élu(es)',
      'élu/e/s',
      'élu/es',
      'élu/e',
      'ÉLU·E·S',
      'e\u0301lu·e·s',
      'élu·e',
      'élu(·e·s)',
    ],
    ['acteur·rice', 'acteur·rice·s', 'acteur·ice·s', 'acteur.rice.s', 'acteur/rice', 'acteur(rice)s', 'act·eur·rice·s'],
    ['citoyen·ne·s', 'citoyen·nes', 'citoyen(ne)s', 'citoyen-ne-s', 'citoyen/ne/s', 'citoy·en·ne·s'],
    ['premier·ère·s', 'premier·e·s', 'premier(ère)s', 'premier/ères', 'premi·er·ère·s'],
    ['travailleur·euse·s', 'travailleur·se·s', 'travailleur-euse', 'travailleur/euse'],
    ['sportif·ve·s', 'sportif·ive·s', 'sportif(ve)'],
    ['local·e·s', 'locaux·ales', 'local·aux'],
    ['professionnel·le·s', 'professionnel-les', 'professionnel(le)s'],
    ['chef·fe·s', 'chef(fe)s', 'chef-fe'],
  ])('%s is one word, the same in all its spellings', (...spellings) => {
    expect(spellings.filter((spelling) => words(spelling)[0] !== spelling)).toEqual([]);
    expect(new Set(spellings.map((spelling) => termOf(spelling, 'fr'))).size).toBe(1);
  });

  test.each([
    ['élu·e·s', 'élues'],
    ['acteur·rice', 'actrices'],
    ['citoyen·ne·s', 'citoyenne'],
    ['premier·ère·s', 'premières'],
    ['travailleur·euse·s', 'travailleuses'],
    ['local·e·s', 'locaux'],
    ['migrant.e.s', 'MIGRANTES'],
  ])('%s is found by %s', (spelling, word) => {
    expect(termsOf(spelling, 'fr')).toEqual(termsOf(word, 'fr'));
  });

  test('both written out stay two words, which are the same', () => {
    expect(words('actrice/acteur·rice')).toEqual(['actrice', 'acteur·rice']);
    expect(termsOf('actrice/acteur·rice, acteurs/actrices', 'fr')).toHaveLength(1);
  });

  test('words that tell nothing tell nothing so either', () => {
    expect(termsOf('tou·te·s, tous·tes, un·e·s, ils/elles', 'fr')).toEqual([]);
  });

  test('Spanish has its own', () => {
    const spellings = ['refugiado/a', 'refugiados/as', 'refugiado(a)s', 'refugiad@s', 'refugiada'];
    expect(new Set(spellings.map((spelling) => termOf(spelling, 'es'))).size).toBe(1);
  });

  test.each([
    ['www.exemple.org', ['www', 'exemple', 'org']],
    ['nom@site.fr', ['nom', 'site', 'fr']],
    ['Aix-les-Bains', ['Aix', 'les', 'Bains']],
    ['vice-maire', ['vice', 'maire']],
    ['Saint-Étienne', ['Saint', 'Étienne']],
    ['M.e', ['M', 'e']],
    ['(e)', ['e']],
    ['eau/air', ['eau', 'air']],
    ['Paris·Lyon', ['Paris', 'Lyon']],
    ['fin. Elle', ['fin', 'Elle']],
  ])('%s is several words', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

test.each([
  ['ﬁnancement', 'financement'],
  ['eﬃcace', 'efficace'],
  ['𝓜𝓲𝓰𝓻𝓪𝓷𝓽', 'migrant'],
  ['𝗔𝗰𝗰𝘂𝗲𝗶𝗹', 'accueil'],
  ['Ｖｉｌｌｅ', 'ville'],
  ['vil\u200ble\u2060', 'ville'],
  ['\u202avi\u00adlle\u202c', 'ville'],
  ['CO₂', 'CO2'],
])('%s is found by %s', (word, typed) => {
  expect(termsOf(word, 'fr')).toEqual(termsOf(typed, 'fr'));
});

test('the call of a note is no part of the word', () => {
  expect(words('réfugiés² et exilés¹²')).toEqual(['réfugiés', 'et', 'exilés']);
});
