import type { Block } from 'payload';
import { anchor, blockTitle, surface } from '@/fields/block-parts';
import { words } from '@/lib/words';

export const GalleryBlock: Block = {
  slug: 'gallery',
  interfaceName: 'GalleryBlock',
  labels: { singular: words('Galerie', 'Gallery', 'Galería'), plural: words('Galerie', 'Gallery', 'Galería') },
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
      label: words('Images', 'Pictures', 'Imágenes'),
      admin: {
        description: words(
          'La première est grande à partir de trois. La légende et le crédit sont ceux de chaque image.',
          'With three or more, the first one is large. The caption and credit are those of each picture.',
          'A partir de tres, la primera es grande. El pie y el crédito son los de cada imagen.',
        ),
      },
    },
  ],
};
