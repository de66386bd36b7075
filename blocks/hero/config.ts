import type { Block } from 'payload';
import { blockTitle } from '@/fields/block-parts';
import { linkField } from '@/fields/link';
import { words } from '@/lib/words';

export const HeroBlock: Block = {
  slug: 'hero',
  interfaceName: 'HeroBlock',
  labels: { singular: words('Bannière', 'Banner', 'Banner'), plural: words('Bannière', 'Banner', 'Banner') },
  fields: [
    {
      name: 'variant',
      type: 'select',
      required: true,
      defaultValue: 'page',
      label: words('Forme', 'Style', 'Estilo'),
      options: [
        { value: 'page', label: words('Page', 'Page', 'Página') },
        {
          value: 'quiet',
          label: words(
            'Sobre, sans couleur (mentions légales…)',
            'Plain, without colour (legal notice…)',
            'Sobria, sin color (aviso legal…)',
          ),
        },
        {
          value: 'home',
          label: words('Accueil (avec le dessin)', 'Home (with the drawing)', 'Inicio (con el dibujo)'),
        },
      ],
    },
    {
      name: 'kicker',
      type: 'text',
      localized: true,
      label: words('Au-dessus du titre', 'Above the title', 'Encima del título'),
    },
    blockTitle,
    { name: 'standfirst', type: 'textarea', localized: true, label: words('Chapeau', 'Standfirst', 'Entradilla') },
    { name: 'image', type: 'upload', relationTo: 'media', label: words('Image', 'Picture', 'Imagen') },
    {
      name: 'actions',
      type: 'array',
      maxRows: 2,
      label: words('Actions', 'Actions', 'Acciones'),
      fields: [linkField('link', words('Lien', 'Link', 'Enlace'))],
    },
    {
      name: 'anchors',
      type: 'array',
      maxRows: 5,
      label: words(
        'Liens vers les blocs de la page',
        'Links to the blocks of the page',
        'Enlaces a los bloques de la página',
      ),
      fields: [
        { name: 'label', type: 'text', localized: true, required: true, label: words('Mots', 'Text', 'Texto') },
        {
          name: 'target',
          type: 'text',
          required: true,
          label: words('Repère du bloc', 'Anchor of the block', 'Ancla del bloque'),
        },
      ],
    },
  ],
};
