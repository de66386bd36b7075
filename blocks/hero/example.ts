import type { BlockExamples } from '../example';
import { exampleImage } from '../example-image';

const usual = {
  blockType: 'hero',
  variant: 'page',
  kicker: 'Exemple',
  title: 'Accueillir, d’un territoire à l’autre',
  standfirst: 'Un chapeau dit en une ou deux phrases ce que l’on trouve dans la page et pour qui elle est écrite.',
  actions: [
    { link: { type: 'section', section: 'members', label: 'Voir les membres' } },
    { link: { type: 'section', section: 'documents', label: 'Lire les documents' } },
  ],
} as const;

export const examples: BlockExamples<'hero'> = {
  usual: { ...usual, actions: [...usual.actions] },
  'long titles': {
    ...usual,
    kicker: 'Une ligne au-dessus du titre, plus longue que d’habitude, pour voir comment elle passe à la ligne',
    title:
      'Une gouvernance des migrations partagée entre les collectivités locales, les élu.e.s et la société civile des territoires d’accueil',
    actions: [
      {
        link: {
          type: 'section',
          section: 'members',
          label: 'Voir la liste complète des collectivités et des associations membres',
        },
      },
    ],
  },
  'with a picture': { ...usual, actions: [], image: exampleImage(0) },
  'missing picture': { ...usual, actions: [], image: exampleImage(-1).id },
  'with anchors': {
    blockType: 'hero',
    variant: 'page',
    title: 'Une longue page',
    anchors: [
      { label: 'Première partie', target: 'premiere-partie' },
      { label: 'Une deuxième partie au nom plus long', target: 'deuxieme-partie' },
      { label: 'Troisième partie', target: 'troisieme-partie' },
    ],
  },
  'title only': { blockType: 'hero', variant: 'page', title: 'Un titre, rien d’autre' },
};
