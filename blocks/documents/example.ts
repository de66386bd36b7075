import type { BlockExamples } from '../example';

export const examples: BlockExamples<'documents'> = {
  usual: { blockType: 'documents', title: 'Documents', mode: 'kind', limit: 4 },
  'one item': { blockType: 'documents', title: 'Le dernier document', mode: 'kind', limit: 1, surface: 'soft' },
  'long titles': {
    blockType: 'documents',
    title: 'Textes fondateurs, actes, prises de position, guides et modèles de délibération à lire et à partager',
    mode: 'kind',
    limit: 7,
  },
  'no title': { blockType: 'documents', mode: 'kind', limit: 2 },
  empty: { blockType: 'documents', title: 'Aucun choisi', mode: 'chosen', chosen: [] },
};
