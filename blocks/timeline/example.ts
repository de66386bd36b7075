import type { BlockExamples } from '../example';

const steps = [
  {
    date: '2022-10-13T00:00:00.000Z',
    precision: 'day' as const,
    endDate: '2022-10-14T00:00:00.000Z',
    title: 'La première rencontre',
    text: 'Plus de 120 participant·es, 18 pays, 24 villes.',
  },
  { date: '2015-01-01T00:00:00.000Z', precision: 'year' as const, title: 'Une association naît' },
  { date: '2019-05-22T00:00:00.000Z', precision: 'day' as const, title: 'Des villes se réunissent en réseau' },
  { date: '2020-05-01T00:00:00.000Z', precision: 'month' as const, title: 'Un appel commun' },
  {
    date: '2021-01-01T00:00:00.000Z',
    precision: 'year' as const,
    endDate: '2022-01-01T00:00:00.000Z',
    title: 'Deux années d’ateliers',
  },
  { date: '2023-06-20T00:00:00.000Z', precision: 'day' as const, title: 'Une charte' },
  { date: '2024-03-01T00:00:00.000Z', precision: 'day' as const, title: 'Une délibération modèle' },
];

export const examples: BlockExamples<'timeline'> = {
  usual: { blockType: 'timeline', title: 'Chronologie', steps: steps.slice(0, 3) },
  'one item': { blockType: 'timeline', title: 'Une date', surface: 'soft', steps: steps.slice(0, 1) },
  'seven items': { blockType: 'timeline', title: 'Sept dates', steps },
  'long titles': {
    blockType: 'timeline',
    title: 'Comment des villes et des associations de trois continents en sont venues à travailler ensemble',
    steps: [
      {
        date: '2019-12-30T00:00:00.000Z',
        precision: 'day',
        endDate: '2020-01-02T00:00:00.000Z',
        title: 'Une rencontre au nom très long, à cheval sur deux années, qui passe à la ligne sur tous les écrans',
        text: 'Une phrase dit ce qui s’est passé.',
      },
    ],
  },
  'no title': { blockType: 'timeline', steps: steps.slice(0, 2) },
  empty: {
    blockType: 'timeline',
    title: 'Une étape à moitié écrite',
    steps: [{ date: '2022-10-13T00:00:00.000Z', precision: 'day', title: '' }],
  },
};
