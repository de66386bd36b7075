import type { Block } from 'payload';
import { anchor, blockTitle, chosen, mode, surface } from '@/fields/block-parts';
import { words } from '@/lib/words';

export const MembersBlock: Block = {
  slug: 'members',
  interfaceName: 'MembersBlock',
  labels: { singular: words('Membres', 'Members', 'Miembros'), plural: words('Membres', 'Members', 'Miembros') },
  fields: [
    blockTitle,
    anchor,
    surface(),
    mode(
      [
        {
          value: 'founders',
          label: words('Les membres fondateurs', 'The founding members', 'Los miembros fundadores'),
        },
        { value: 'chosen', label: words('Un choix', 'A selection', 'Una selección') },
        {
          value: 'all',
          label: words(
            'Tous (12 au plus, puis un lien)',
            'All (12 at most, then a link)',
            'Todos (12 como máximo, luego un enlace)',
          ),
        },
      ],
      'founders',
    ),
    chosen('members'),
  ],
};
