import type { Block } from 'payload';
import { anchor, blockTitle, surface } from '@/fields/block-parts';
import { label, textByLanguage } from '@/messages/panel';

export const GalleryBlock: Block = {
  slug: 'gallery',
  interfaceName: 'GalleryBlock',
  labels: { singular: label('blocks.gallery.singular'), plural: label('blocks.gallery.plural') },
  fields: [
    blockTitle,
    anchor,
    surface(),
    {
      name: 'pictures',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      maxRows: 24,
      label: label('blocks.gallery.pictures'),
      admin: {
        description: textByLanguage('blocks.gallery.picturesHelp'),
      },
    },
  ],
};
