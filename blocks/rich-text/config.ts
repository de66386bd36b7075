import type { Block } from 'payload';
import { anchor, blockTitle, surface } from '@/fields/block-parts';
import { richText } from '@/fields/rich-text';
import { words } from '@/lib/words';

export const RichTextBlock: Block = {
  slug: 'rich-text',
  interfaceName: 'RichTextBlock',
  labels: { singular: words('Texte', 'Text', 'Texto'), plural: words('Texte', 'Text', 'Texto') },
  fields: [blockTitle, anchor, surface(), richText('body', words('Texte', 'Text', 'Texto'))],
};
