import type { Block } from 'payload';
import { anchor, blockTitle, surface } from '@/fields/block-parts';
import { richText } from '@/fields/rich-text';
import { label } from '@/messages/panel';

export const RichTextBlock: Block = {
  slug: 'rich-text',
  interfaceName: 'RichTextBlock',
  labels: { singular: label('blocks.richText.singular'), plural: label('blocks.richText.plural') },
  fields: [blockTitle, anchor, surface(), ...richText('body', 'blocks.richText.text')],
};
