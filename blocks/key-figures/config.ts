import type { Block } from 'payload';
import { anchor, blockTitle, surface } from '@/fields/block-parts';
import { keyFiguresField } from '@/fields/key-figures';
import { words } from '@/lib/words';

export const KeyFiguresBlock: Block = {
  slug: 'key-figures',
  interfaceName: 'KeyFiguresBlock',
  labels: {
    singular: words('Chiffres clés', 'Key figures', 'Cifras clave'),
    plural: words('Chiffres clés', 'Key figures', 'Cifras clave'),
  },
  fields: [blockTitle, anchor, surface(), keyFiguresField('figures')],
};
