import type { CollectionConfig } from 'payload';
import { requiredText, requiredTextarea } from '@/fields/required';
import { richText } from '@/fields/rich-text';
import { label, textByLanguage } from '@/messages/panel';
import { contentCollection } from '../content-collection';

export const Concepts: CollectionConfig = contentCollection({
  slug: 'concepts',
  titleField: 'term',
  required: ['term', 'question', 'definition'],
  columns: ['term', '_status', 'addresses', 'order', 'updatedAt', 'updatedBy'],
  defaultSort: 'order',
  tabs: [
    {
      label: label('concepts.text'),
      fields: [
        requiredText('term', 'concepts.term', { maxLength: 120 }),
        requiredText('question', 'concepts.questionWhatIs'),
        requiredTextarea('definition', 'concepts.definition', {
          admin: {
            description: textByLanguage('concepts.oneParagraphUnderstoodWithoutHelp'),
          },
        }),
        ...richText('body', 'concepts.text'),
        {
          name: 'aliases',
          type: 'array',
          localized: true,
          label: label('concepts.aliases'),
          labels: { singular: label('concepts.aliasesSingular'), plural: label('concepts.aliasesPlural') },
          fields: [{ name: 'word', type: 'text', required: true, label: label('concepts.word') }],
        },
      ],
    },
    {
      label: label('concepts.links'),
      fields: [
        {
          name: 'related',
          type: 'relationship',
          relationTo: 'concepts',
          hasMany: true,
          label: label('concepts.related'),
          filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
        },
        {
          name: 'documents',
          type: 'relationship',
          relationTo: 'documents',
          hasMany: true,
          label: label('concepts.documents'),
        },
        {
          name: 'order',
          type: 'number',
          index: true,
          defaultValue: 100,
          label: label('concepts.order'),
        },
      ],
    },
  ],
});
