import type { Block } from 'payload';
import { anchor, blockTitle, surface } from '@/fields/block-parts';
import { label, textByLanguage } from '@/messages/panel';

export const FormBlock: Block = {
  slug: 'form',
  interfaceName: 'FormBlock',
  labels: {
    singular: label('blocks.form.singular'),
    plural: label('blocks.form.plural'),
  },
  fields: [
    blockTitle,
    anchor,
    surface('soft'),
    {
      name: 'form',
      type: 'relationship',
      relationTo: 'forms',
      label: label('blocks.form.form'),
      admin: {
        description: textByLanguage('blocks.form.formHelp'),
      },
    },
  ],
};
