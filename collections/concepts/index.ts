import type { CollectionConfig } from 'payload';
import { requiredText, requiredTextarea } from '@/fields/required';
import { richText } from '@/fields/rich-text';
import { words } from '@/lib/words';
import { contentCollection } from '../content-collection';

export const Concepts: CollectionConfig = contentCollection({
  slug: 'concepts',
  labels: { singular: words('Concept', 'Concept', 'Concepto'), plural: words('Concepts', 'Concepts', 'Conceptos') },
  description: words(
    'Les mots et les questions que l’alliance explique.',
    'The words and questions that the alliance explains.',
    'Las palabras y preguntas que la alianza explica.',
  ),
  titleField: 'term',
  required: ['term', 'question', 'definition'],
  columns: ['term', '_status', 'addresses', 'order', 'updatedAt', 'updatedBy'],
  defaultSort: 'order',
  tabs: [
    {
      label: words('Texte', 'Text', 'Texto'),
      fields: [
        requiredText('term', words('Terme', 'Term', 'Término'), { maxLength: 120 }),
        requiredText(
          'question',
          words('Question (« Qu’est-ce que… ? »)', 'Question (“What is…?”)', 'Pregunta («¿Qué es…?»)'),
        ),
        requiredTextarea('definition', words('Définition', 'Definition', 'Definición'), {
          admin: {
            description: words(
              'Un paragraphe, compris sans lire le reste.',
              'One paragraph, understood without reading the rest.',
              'Un párrafo que se entiende sin leer lo demás.',
            ),
          },
        }),
        richText('body', words('Texte', 'Text', 'Texto')),
        {
          name: 'aliases',
          type: 'array',
          localized: true,
          label: words(
            'Autres mots pour la même chose',
            'Other words for the same thing',
            'Otras palabras para lo mismo',
          ),
          labels: { singular: words('Mot', 'Word', 'Palabra'), plural: words('Mots', 'Words', 'Palabras') },
          fields: [{ name: 'word', type: 'text', required: true, label: words('Mot', 'Word', 'Palabra') }],
        },
      ],
    },
    {
      label: words('Liens', 'Links', 'Enlaces'),
      fields: [
        {
          name: 'related',
          type: 'relationship',
          relationTo: 'concepts',
          hasMany: true,
          label: words('Concepts proches', 'Related concepts', 'Conceptos relacionados'),
          filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
        },
        {
          name: 'documents',
          type: 'relationship',
          relationTo: 'documents',
          hasMany: true,
          label: words('Documents', 'Documents', 'Documentos'),
        },
        {
          name: 'order',
          type: 'number',
          index: true,
          defaultValue: 100,
          label: words('Rang dans la liste', 'Position in the list', 'Posición en la lista'),
        },
      ],
    },
  ],
});
