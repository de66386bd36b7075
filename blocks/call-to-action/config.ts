import type { Block } from 'payload';
import { anchor, blockTitle, surface } from '@/fields/block-parts';
import { linkField } from '@/fields/link';
import { label } from '@/messages/panel';

export const CallToActionBlock: Block = {
  slug: 'call-to-action',
  interfaceName: 'CallToActionBlock',
  labels: {
    singular: label('blocks.callToAction.singular'),
    plural: label('blocks.callToAction.plural'),
  },
  fields: [
    blockTitle,
    anchor,
    { name: 'text', type: 'textarea', localized: true, label: label('blocks.callToAction.text') },
    surface('band'),
    linkField('button', 'blocks.callToAction.button'),
    linkField('secondary', 'blocks.callToAction.secondLink'),
  ],
};
