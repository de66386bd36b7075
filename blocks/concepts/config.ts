import type { Block } from 'payload';
import { anchor, blockTitle, chosen, mode, surface } from '@/fields/block-parts';
import { words } from '@/lib/words';

export const ConceptsBlock: Block = {
  slug: 'concepts',
  interfaceName: 'ConceptsBlock',
  labels: { singular: words('Concepts', 'Concepts', 'Conceptos'), plural: words('Concepts', 'Concepts', 'Conceptos') },
  fields: [
    blockTitle,
    anchor,
    surface('soft'),
    mode(
      [
        { value: 'all', label: words('Tous', 'All', 'Todos') },
        { value: 'chosen', label: words('Un choix', 'A selection', 'Una selección') },
      ],
      'all',
    ),
    chosen('concepts'),
    { name: 'full', type: 'checkbox', label: words('Texte entier', 'Whole text', 'Texto completo') },
  ],
};
