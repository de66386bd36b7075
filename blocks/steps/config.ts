import type { Block } from 'payload';
import { anchor, blockTitle, surface } from '@/fields/block-parts';
import { linkField } from '@/fields/link';
import { requiredText } from '@/fields/required';
import { words } from '@/lib/words';

export const StepsBlock: Block = {
  slug: 'steps',
  interfaceName: 'StepsBlock',
  labels: { singular: words('Étapes', 'Steps', 'Pasos'), plural: words('Étapes', 'Steps', 'Pasos') },
  fields: [
    blockTitle,
    anchor,
    surface(),
    {
      name: 'steps',
      type: 'array',
      maxRows: 7,
      label: words('Étapes', 'Steps', 'Pasos'),
      labels: { singular: words('Étape', 'Step', 'Paso'), plural: words('Étapes', 'Steps', 'Pasos') },
      admin: {
        description: words(
          'De trois à cinq. Elles se numérotent d’elles-mêmes.',
          'Three to five. They are numbered automatically.',
          'De tres a cinco. Se numeran solos.',
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
