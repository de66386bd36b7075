import type { BlockExamples } from '../example';

export const examples: BlockExamples<'members'> = {
  usual: { blockType: 'members', title: 'Les membres fondateurs', mode: 'founders' },
  all: { blockType: 'members', title: 'Tous les membres', mode: 'all', surface: 'soft' },
  'long titles': {
    blockType: 'members',
    title: 'Les collectivités locales, les élu.e.s, les associations et les réseaux qui composent cette alliance',
    mode: 'all',
  },
  'no title': { blockType: 'members', mode: 'all' },
  empty: { blockType: 'members', title: 'Personne de choisi', mode: 'chosen', chosen: [] },
};
