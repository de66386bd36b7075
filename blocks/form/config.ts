import type { Block } from 'payload';
import { anchor, blockTitle, surface } from '@/fields/block-parts';
import { words } from '@/lib/words';

export const FormBlock: Block = {
  slug: 'form',
  interfaceName: 'FormBlock',
  labels: {
    singular: words('Formulaire', 'Form', 'Formulario'),
    plural: words('Formulaires', 'Forms', 'Formularios'),
  },
  fields: [
    blockTitle,
    anchor,
    surface('soft'),
    {
      name: 'form',
      type: 'relationship',
      relationTo: 'forms',
      label: words('Formulaire', 'Form', 'Formulario'),
      admin: {
        description: words(
          'Fait dans « Formulaires ». Fermé ou supprimé, il ne se montre pas.',
          'Created under “Forms”. If it is closed or deleted, it is not shown.',
          'Se crea en «Formularios». Cerrado o borrado, no se muestra.',
        ),
      },
    },
  ],
};
