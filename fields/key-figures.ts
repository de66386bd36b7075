import type { ArrayField } from 'payload';
import { label } from '@/messages/panel';

/** Key figures: « plus de » 180 participants. */
export function keyFiguresField(name: string): ArrayField {
  return {
    name,
    type: 'array',
    maxRows: 6,
    label: label('fields.keyFigures'),
    labels: { singular: label('fields.figureSingular'), plural: label('fields.figuresPlural') },
    custom: { joinsRowName: true },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'qualifier',
            type: 'text',
            localized: true,
            label: label('fields.qualifier'),
          },
          { name: 'value', type: 'text', required: true, label: label('fields.value') },
          {
            name: 'label',
            type: 'text',
            localized: true,
            label: label('fields.label'),
          },
        ],
      },
    ],
  };
}
