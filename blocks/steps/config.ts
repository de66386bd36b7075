import type { Block } from 'payload';
import { anchor, blockTitle, surface } from '@/fields/block-parts';
import { linkField } from '@/fields/link';
import { requiredText } from '@/fields/required';
import { words } from '@/lib/words';

export const StepsBlock: Block = {
  slug: 'steps',
  interfaceName: 'StepsBlock',
  labels: { singular: words('Étapes', 'Steps', 'Etapas'), plural: words('Étapes', 'Steps', 'Etapas') },
  fields: [
    blockTitle,
    anchor,
    surface(),
    {
      name: 'steps',
      type: 'array',
      maxRows: 7,
      label: words('Étapes', 'Steps', 'Etapas'),
      labels: { singular: words('Étape', 'Step', 'Etapa'), plural: words('Étapes', 'Steps', 'Etapas') },
      admin: {
        description: words(
          'De trois à cinq. Elles se numérotent d’elles-mêmes.',
          'Three to five. They number themselves.',
          'De tres a cinco. Se numeran solas.',
        ),
      },
      fields: [
        requiredText('title', words('Ce qu’il faut faire', 'What to do', 'Qué hacer'), { maxLength: 120 }),
        {
          name: 'text',
          type: 'textarea',
          localized: true,
          maxLength: 400,
          label: words('Une phrase', 'A sentence', 'Una frase'),
        },
        linkField('link', words('Lien', 'Link', 'Enlace')),
      ],
    },
  ],
};
