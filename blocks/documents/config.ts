import type { Block } from 'payload';
import { anchor, blockTitle, chosen, mode, surface } from '@/fields/block-parts';
import { kindOptions } from '@/fields/kind-options';
import { label } from '@/messages/panel';

export const DocumentsBlock: Block = {
  slug: 'documents',
  interfaceName: 'DocumentsBlock',
  labels: {
    singular: label('blocks.documents.singular'),
    plural: label('blocks.documents.plural'),
  },
  fields: [
    blockTitle,
    anchor,
    surface(),
    mode(
      [
        {
          value: 'kind',
          label: label('blocks.documents.documentsBlockKind'),
        },
        { value: 'chosen', label: label('blocks.documents.documentsBlockChosen') },
      ],
      'kind',
    ),
    {
      name: 'kind',
      type: 'select',
      options: kindOptions('documents'),
      label: label('blocks.documents.kind'),
      admin: { condition: (_, siblingData) => siblingData?.mode === 'kind' },
    },
    chosen('documents'),
    { name: 'limit', type: 'number', min: 1, max: 12, defaultValue: 4, label: label('blocks.documents.limit') },
  ],
};
