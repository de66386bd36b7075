import type { Block } from 'payload';
import { anchor, blockTitle, surface } from '@/fields/block-parts';
import { keyFiguresField } from '@/fields/key-figures';
import { linkField } from '@/fields/link';
import { richText } from '@/fields/rich-text';
import { label } from '@/messages/panel';

export const MediaTextBlock: Block = {
  slug: 'media-text',
  interfaceName: 'MediaTextBlock',
  labels: {
    singular: label('blocks.mediaText.singular'),
    plural: label('blocks.mediaText.plural'),
  },
  fields: [
    blockTitle,
    anchor,
    surface(),
    { name: 'media', type: 'upload', relationTo: 'media', label: label('blocks.mediaText.media') },
    {
      name: 'mediaSide',
      type: 'select',
      defaultValue: 'start',
      label: label('blocks.mediaText.mediaSide'),
      options: [
        { value: 'start', label: label('blocks.mediaText.mediaSideStart') },
        { value: 'end', label: label('blocks.mediaText.mediaSideEnd') },
      ],
    },
    ...richText('body', 'blocks.mediaText.text'),
    keyFiguresField('keyFigures'),
    {
      name: 'pullQuote',
      type: 'textarea',
      localized: true,
      label: label('blocks.mediaText.pullQuote'),
    },
    linkField('link', 'blocks.mediaText.linkOrDownload'),
    {
      name: 'linkNote',
      type: 'text',
      localized: true,
      label: label('blocks.mediaText.linkNote'),
    },
  ],
};
