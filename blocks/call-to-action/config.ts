import type { Block } from 'payload';
import { anchor, blockTitle, surface } from '@/fields/block-parts';
import { linkField } from '@/fields/link';
import { words } from '@/lib/words';

export const CallToActionBlock: Block = {
  slug: 'call-to-action',
  interfaceName: 'CallToActionBlock',
  labels: {
    singular: words('Appel à agir', 'Call to action', 'Llamada a la acción'),
    plural: words('Appel à agir', 'Call to action', 'Llamada a la acción'),
  },
  fields: [
    blockTitle,
    anchor,
    { name: 'text', type: 'textarea', localized: true, label: words('Texte', 'Text', 'Texto') },
    surface('band'),
    linkField('button', words('Bouton', 'Button', 'Botón')),
    linkField('secondary', words('Second lien', 'Second link', 'Segundo enlace')),
  ],
};
