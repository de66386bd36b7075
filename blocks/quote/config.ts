import type { Block } from 'payload';
import { surface } from '@/fields/block-parts';
import { label } from '@/messages/panel';

export const QuoteBlock: Block = {
  slug: 'quote',
  interfaceName: 'QuoteBlock',
  labels: { singular: label('blocks.quote.singular'), plural: label('blocks.quote.plural') },
  fields: [
    surface(),
    { name: 'text', type: 'textarea', localized: true, label: label('blocks.quote.text') },
    { name: 'source', type: 'text', localized: true, label: label('blocks.quote.source') },
  ],
};
