import type { Block } from 'payload';
import { anchor, blockTitle, surface } from '@/fields/block-parts';
import { linkField } from '@/fields/link';
import { requiredText } from '@/fields/required';
import { label, textByLanguage } from '@/messages/panel';

export const StepsBlock: Block = {
  slug: 'steps',
  interfaceName: 'StepsBlock',
  labels: { singular: label('blocks.steps.singular'), plural: label('blocks.steps.plural') },
  fields: [
    blockTitle,
    anchor,
    surface(),
    {
      name: 'steps',
      type: 'array',
      maxRows: 7,
      label: label('blocks.steps.steps'),
      labels: { singular: label('blocks.steps.stepsSingular'), plural: label('blocks.steps.steps') },
      admin: {
        description: textByLanguage('blocks.steps.stepsHelp'),
      },
      fields: [
        requiredText('title', 'blocks.steps.whatToDo', { maxLength: 120 }),
        {
          name: 'text',
          type: 'textarea',
          localized: true,
          maxLength: 400,
          label: label('blocks.steps.text'),
        },
        linkField('link', 'blocks.steps.link'),
      ],
    },
  ],
};
