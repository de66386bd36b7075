import type { BlockExamples } from '../example';

export const examples: BlockExamples<'concepts'> = {
  usual: { blockType: 'concepts', title: 'Pour comprendre', mode: 'all' },
  'whole texts': { blockType: 'concepts', title: 'La démarche', mode: 'all', full: true, surface: 'soft' },
  'long titles': {
    blockType: 'concepts',
    title: 'Les mots de l’accueil, de la citoyenneté et de la gouvernance, expliqués en quelques lignes chacun',
    mode: 'all',
  },
  'no title': { blockType: 'concepts', mode: 'all' },
  empty: { blockType: 'concepts', title: 'Aucun choisi', mode: 'chosen', chosen: [] },
};
