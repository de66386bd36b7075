import type { Block } from 'payload';
import { anchor, blockTitle, surface } from '@/fields/block-parts';
import { label } from '@/messages/panel';

export const MapBlock: Block = {
  slug: 'map',
  interfaceName: 'MapBlock',
  labels: {
    singular: label('blocks.map.singular'),
    plural: label('blocks.map.plural'),
  },
  fields: [blockTitle, anchor, surface()],
};
