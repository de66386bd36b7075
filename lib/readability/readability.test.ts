import { describe, expect, test } from 'vitest';
import { fernandezHuertaScore, fleschScore, kandelMolesScore, levelOf, readabilityOf } from './readability';

const paragraph = (text: string) => ({ text, isTitle: false });
const title = (text: string) => ({ text, isTitle: true });
const repeated = (sentence: string, times: number) => Array.from({ length: times }, () => sentence).join(' ');

describe('the formulas, computed by hand for 100 words in 5 sentences with 160 syllables', () => {
  const counts = { words: 100, sentences: 5, syllables: 160 };
  test('of Flesch: 206.835 − 1.015 × 20 − 84.6 × 1.6 = 51.175', () => {
    expect(fleschScore(counts)).toBeCloseTo(51.175, 6);
  });
  test('of Kandel and Moles: 207 − 1.015 × 20 − 73.6 × 1.6 = 68.94', () => {
    expect(kandelMolesScore(counts)).toBeCloseTo(68.94, 6);
  });
  test('of Fernández Huerta: 206.84 − 0.60 × 160 − 1.02 × 20 = 90.44', () => {
    expect(fernandezHuertaScore(counts)).toBeCloseTo(90.44, 6);
  });
});

describe('a text is rated', () => {
  // Les 1, en-fants 2, de 1, la 1, ville 1, vont 1, à 1, l’é-cole 2, le 1, ma-tin 2: 13 syllables of 10 words.
  test('in French: 207 − 1.015 × 10 − 73.6 × 1.3 = 101.17, at most 100', () => {
    const text = repeated('Les enfants de la ville vont à l’école le matin.', 10);
    expect(readabilityOf([paragraph(text)], 'fr')).toEqual({ words: 100, rating: { score: 100, level: 'easy' } });
  });

  test('in French: 207 − 1.015 × 10 − 73.6 × 3 = −23.95, at least 0', () => {
    const text = repeated(
      'La solidarité internationale nécessaire demande une mobilisation citoyenne collective durable.',
      10,
    );
    // La 1, so-li-da-ri-té 5, in-ter-na-tio-nale 5, né-ces-saire 3, de-mande 2, une 1, mo-bi-li-sa-tion 5, ci-to-yenne 3,
    // col-lec-tive 3, du-rable 2: 30 syllables of 10 words.
    expect(readabilityOf([paragraph(text)], 'fr')).toEqual({
      words: 100,
      rating: { score: 0, level: 'veryDifficult' },
    });
  });

  test('in French, between both: 207 − 1.015 × 20 − 73.6 × 1.65 = 65.26', () => {
    // The 10 words of 13 syllables above, and 10 of 20: et 1, la 1, mai-rie 2, or-ga-nise 3, a-vec 2, les 1,
    // as-so-cia-tions 4, un 1, ac-cueil 2, so-li-daire 3.
    const sentence =
      'Les enfants de la ville vont à l’école le matin et la mairie organise avec les associations un accueil solidaire.';
    expect(readabilityOf([paragraph(repeated(sentence, 5))], 'fr')).toEqual({
      words: 100,
      rating: { score: 65, level: 'standard' },
    });
  });

  test('in English: 206.835 − 1.015 × 10 − 84.6 × 1.5 = 69.785', () => {
    // The 1, ci-ty 2, helps 1, chil-dren 2, and 1, wel-comes 2, mi-grants 2, from 1, ma-ny 2, lands 1: 15 of 10 words.
    const text = repeated('The city helps children and welcomes migrants from many lands.', 10);
    expect(readabilityOf([paragraph(text)], 'en')).toEqual({ words: 100, rating: { score: 70, level: 'easy' } });
  });

  test('in Spanish: 206.84 − 0.60 × 190 − 1.02 × 10 = 82.64', () => {
    // La 1, ciu-dad 2, a-yu-da 3, a 1, los 1, ni-ños 2, que 1, lle-gan 2, de 1, ins-ti-tu-cio-nes 5: 19 of 10 words.
    const text = repeated('La ciudad ayuda a los niños que llegan de instituciones.', 10);
    expect(readabilityOf([paragraph(text)], 'es')).toEqual({ words: 100, rating: { score: 83, level: 'easy' } });
  });

  test('from a hundred words on, titles apart, which are counted all the same', () => {
    const text = repeated('Les enfants de la ville vont à l’école le matin.', 9);
    expect(readabilityOf([paragraph(text), title('Un titre de dix mots que personne ne lit ici')], 'fr')).toEqual({
      words: 100,
      rating: null,
    });
    expect(
      readabilityOf([paragraph(text), paragraph('Dix mots de plus dans une autre partie du texte.')], 'fr'),
    ).toMatchObject({ words: 100, rating: { level: 'easy' } });
  });

  test('in no other language, in which words are counted', () => {
    expect(readabilityOf([paragraph(repeated('Die Stadt hilft allen.', 30))], 'de')).toEqual({
      words: 120,
      rating: null,
    });
  });
});

describe('words', () => {
  test.each([
    ['l’accueil d’aujourd’hui', 2],
    ['un rendez-vous, s’il vous plaît', 5],
    ['3 000 personnes – dont 20 %', 5],
    ['', 0],
    [' … ', 0],
    ["aujourd'hui", 1],
  ])('%s: %i', (text, count) => {
    expect(readabilityOf([paragraph(text)], 'fr').words).toBe(count);
  });
});

test.each([
  [100, 'easy'],
  [70, 'easy'],
  [69, 'standard'],
  [60, 'standard'],
  [59, 'fairlyDifficult'],
  [50, 'fairlyDifficult'],
  [49, 'difficult'],
  [30, 'difficult'],
  [29, 'veryDifficult'],
  [0, 'veryDifficult'],
] as const)('a score of %i is %s', (score, level) => {
  expect(levelOf(score)).toBe(level);
});
