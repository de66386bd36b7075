import type { Block } from 'payload';
import { anchor, blockTitle, surface } from '@/fields/block-parts';
import { dayField } from '@/fields/date';
import { label, textByLanguage } from '@/messages/panel';

export const TimelineBlock: Block = {
  slug: 'timeline',
  interfaceName: 'TimelineBlock',
  labels: {
    singular: label('blocks.timeline.singular'),
    plural: label('blocks.timeline.plural'),
  },
  fields: [
    blockTitle,
    anchor,
    surface(),
    {
      name: 'steps',
      type: 'array',
      maxRows: 20,
      label: label('blocks.timeline.steps'),
      labels: { singular: label('blocks.timeline.stepsSingular'), plural: label('blocks.timeline.stepsPlural') },
      admin: {
        description: textByLanguage('blocks.timeline.stepsHelp'),
      },
      fields: [
        {
          type: 'row',
          fields: [
            dayField('date', 'blocks.timeline.date', { required: true, settings: { precision: 'precision' } }),
            {
              name: 'precision',
              type: 'select',
              required: true,
              defaultValue: 'day',
              label: label('blocks.timeline.precision'),
              options: [
                { value: 'day', label: label('blocks.timeline.precisionDay') },
                { value: 'month', label: label('blocks.timeline.precisionMonth') },
                { value: 'year', label: label('blocks.timeline.precisionYear') },
              ],
            },
            dayField('endDate', 'blocks.timeline.endDate', { settings: { start: 'date', precision: 'precision' } }),
          ],
        },
        { name: 'title', type: 'text', localized: true, label: label('blocks.timeline.title') },
        { name: 'text', type: 'textarea', localized: true, label: label('blocks.timeline.text') },
      ],
    },
  ],
};
