import type { BlockExamples } from '../example';

const figures = [
  { qualifier: 'plus de', value: '120', label: 'participant·es' },
  { value: '18', label: 'pays' },
  { value: '24', label: 'villes d’Afrique, des Amériques et d’Europe' },
  { value: '2', label: 'journées' },
  { qualifier: 'environ', value: '1 200', label: 'contributions écrites' },
  { value: '12', label: 'ateliers' },
];

export const examples: BlockExamples<'key-figures'> = {
  usual: { blockType: 'key-figures', title: 'Chiffres clés', surface: 'soft', figures: figures.slice(0, 3) },
  'one item': { blockType: 'key-figures', title: 'Un chiffre', figures: figures.slice(0, 1) },
  'six items': { blockType: 'key-figures', title: 'Six chiffres', figures },
  'long titles': {
    blockType: 'key-figures',
    title: 'Ce que représentent les territoires réunis, en habitantes et habitants, en budgets et en lieux d’accueil',
    surface: 'ink',
    figures: [
      {
        qualifier: 'bien plus de',
        value: '1 200 000',
        label: 'habitantes et habitants des communes et intercommunalités qui ont signé la charte',
      },
    ],
  },
  empty: { blockType: 'key-figures', title: 'Un chiffre à moitié écrit', figures: [{ value: '12', label: '' }] },
};
