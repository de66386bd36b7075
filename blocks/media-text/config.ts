import type { Block } from 'payload';
import { anchor, blockTitle, surface } from '@/fields/block-parts';
import { keyFiguresField } from '@/fields/key-figures';
import { linkField } from '@/fields/link';
import { richText } from '@/fields/rich-text';
import { words } from '@/lib/words';

export const MediaTextBlock: Block = {
  slug: 'media-text',
  interfaceName: 'MediaTextBlock',
  labels: {
    singular: words('Image et texte', 'Picture and text', 'Imagen y texto'),
    plural: words('Image et texte', 'Picture and text', 'Imagen y texto'),
  },
  fields: [
    blockTitle,
    anchor,
    surface(),
    { name: 'media', type: 'upload', relationTo: 'media', label: words('Image', 'Picture', 'Imagen') },
    {
      name: 'mediaSide',
      type: 'select',
      defaultValue: 'start',
      label: words('Place de l’image', 'Position of the picture', 'Posición de la imagen'),
      options: [
        { value: 'start', label: words('Avant le texte', 'Before the text', 'Antes del texto') },
        { value: 'end', label: words('Après le texte', 'After the text', 'Después del texto') },
      ],
    },
    richText('body', words('Texte', 'Text', 'Texto')),
    keyFiguresField('keyFigures'),
    {
      name: 'pullQuote',
      type: 'textarea',
      localized: true,
      label: words('Phrase mise en avant', 'Highlighted sentence', 'Frase destacada'),
    },
    linkField('link', words('Lien ou téléchargement', 'Link or download', 'Enlace o descarga')),
    {
      name: 'linkNote',
      type: 'text',
      localized: true,
      label: words('Précision à côté du lien', 'Note beside the link', 'Nota junto al enlace'),
    },
  ],
};
