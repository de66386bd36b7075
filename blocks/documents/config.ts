import type { Block } from 'payload';
import { anchor, blockTitle, chosen, mode, surface } from '@/fields/block-parts';
import { kindOptions } from '@/fields/kind-options';
import { words } from '@/lib/words';

export const DocumentsBlock: Block = {
  slug: 'documents',
  interfaceName: 'DocumentsBlock',
  labels: {
    singular: words('Documents', 'Documents', 'Documentos'),
    plural: words('Documents', 'Documents', 'Documentos'),
  },
  fields: [
    blockTitle,
    anchor,
    surface(),
    mode(
      [
        {
          value: 'kind',
          label: words(
            'Les plus récents (d’un type, ou de tous)',
            'The newest (of one type, or of all)',
            'Los más recientes (de un tipo o de todos)',
          ),
        },
        { value: 'chosen', label: words('Un choix', 'A selection', 'Una selección') },
      ],
      'kind',
    ),
    {
      name: 'kind',
      type: 'select',
      options: kindOptions('documents'),
      label: words('Type', 'Type', 'Tipo'),
      admin: { condition: (_, siblingData) => siblingData?.mode === 'kind' },
    },
    chosen('documents'),
    { name: 'limit', type: 'number', min: 1, max: 12, defaultValue: 4, label: words('Nombre', 'Number', 'Cantidad') },
  ],
};
