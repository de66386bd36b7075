import type { BlockExamples } from '../example';

export const examples: BlockExamples<'map'> = {
  usual: { blockType: 'map', title: 'Où sont les membres', surface: 'paper' },
  'without title, soft': { blockType: 'map', surface: 'soft' },
  'long title': {
    blockType: 'map',
    title: 'Les collectivités, les associations et les réseaux qui font vivre l’alliance sur trois continents',
    surface: 'paper',
  },
};
