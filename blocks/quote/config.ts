import type { Block } from 'payload';
import { surface } from '@/fields/block-parts';
import { words } from '@/lib/words';

export const QuoteBlock: Block = {
  slug: 'quote',
  interfaceName: 'QuoteBlock',
  labels: { singular: words('Citation', 'Quote', 'Cita'), plural: words('Citation', 'Quote', 'Cita') },
  fields: [
    surface(),
    { name: 'text', type: 'textarea', localized: true, label: words('Texte', 'Text', 'Texto') },
    { name: 'source', type: 'text', localized: true, label: words('Source', 'Source', 'Fuente') },
  ],
};
