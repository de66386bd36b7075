import type { BlockExamples } from '../example';

export const examples: BlockExamples<'events'> = {
  usual: { blockType: 'events', title: 'Événements passés', mode: 'past', limit: 3 },
  'one item': { blockType: 'events', title: 'Le dernier événement', mode: 'past', limit: 1, surface: 'soft' },
  'long titles': {
    blockType: 'events',
    title: 'Les rencontres, conférences, ateliers et campagnes organisés par les membres depuis la première année',
    mode: 'past',
    limit: 7,
  },
  'no title': { blockType: 'events', mode: 'past', limit: 2 },
  empty: { blockType: 'events', title: 'Aucun choisi', mode: 'chosen', chosen: [] },
};
