import type { Block } from 'payload';
import { anchor, blockTitle, chosen, mode, surface } from '@/fields/block-parts';
import { label } from '@/messages/panel';

export const ConceptsBlock: Block = {
  slug: 'concepts',
  interfaceName: 'ConceptsBlock',
  labels: { singular: label('blocks.concepts.singular'), plural: label('blocks.concepts.plural') },
  fields: [
    blockTitle,
    anchor,
    surface('soft'),
    mode(
      [
        { value: 'all', label: label('blocks.concepts.conceptsBlockAll') },
        { value: 'chosen', label: label('blocks.concepts.conceptsBlockChosen') },
      ],
      'all',
    ),
    chosen('concepts'),
    { name: 'full', type: 'checkbox', label: label('blocks.concepts.full') },
  ],
};
