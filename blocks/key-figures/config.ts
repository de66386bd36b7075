import type { Block } from 'payload';
import { anchor, blockTitle, surface } from '@/fields/block-parts';
import { keyFiguresField } from '@/fields/key-figures';
import { label } from '@/messages/panel';

export const KeyFiguresBlock: Block = {
  slug: 'key-figures',
  interfaceName: 'KeyFiguresBlock',
  labels: {
    singular: label('blocks.keyFigures.singular'),
    plural: label('blocks.keyFigures.plural'),
  },
  fields: [blockTitle, anchor, surface(), keyFiguresField('figures')],
};
