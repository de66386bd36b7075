import type { Block } from 'payload';
import { anchor, blockTitle, surface } from '@/fields/block-parts';
import { words } from '@/lib/words';

const dayOnly = { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } } as const;

export const TimelineBlock: Block = {
  slug: 'timeline',
  interfaceName: 'TimelineBlock',
  labels: {
    singular: words('Chronologie', 'Timeline', 'Cronología'),
    plural: words('Chronologie', 'Timeline', 'Cronología'),
  },
  fields: [
    blockTitle,
    anchor,
    surface(),
    {
      name: 'steps',
      type: 'array',
      maxRows: 20,
      label: words('Étapes', 'Milestones', 'Etapas'),
      labels: { singular: words('Étape', 'Milestone', 'Etapa'), plural: words('Étapes', 'Milestones', 'Etapas') },
      admin: {
        description: words(
          'Le site les range lui-même, la plus ancienne d’abord.',
          'The site puts them in order itself, oldest first.',
          'El sitio las ordena solo, la más antigua primero.',
        ),
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'date', type: 'date', required: true, label: words('Date', 'Date', 'Fecha'), admin: dayOnly },
            {
              name: 'precision',
              type: 'select',
              required: true,
              defaultValue: 'day',
              label: words('On connaît', 'What is known', 'Se conoce'),
              options: [
                { value: 'day', label: words('Le jour', 'The day', 'El día') },
                { value: 'month', label: words('Le mois', 'The month', 'El mes') },
                { value: 'year', label: words('L’année', 'The year', 'El año') },
              ],
            },
            {
              name: 'endDate',
              type: 'date',
              label: words('Jusqu’au (facultatif)', 'Until (optional)', 'Hasta (opcional)'),
              admin: dayOnly,
            },
          ],
        },
        { name: 'title', type: 'text', localized: true, label: words('Titre', 'Title', 'Título') },
        { name: 'text', type: 'textarea', localized: true, label: words('Texte', 'Text', 'Texto') },
      ],
    },
  ],
};
