import type { Block } from 'payload';
import { anchor, blockTitle, surface } from '@/fields/block-parts';
import { words } from '@/lib/words';

export const MapBlock: Block = {
  slug: 'map',
  interfaceName: 'MapBlock',
  labels: {
    singular: words('Carte des membres', 'Map of members', 'Mapa de los miembros'),
    plural: words('Cartes des membres', 'Maps of members', 'Mapas de los miembros'),
  },
  fields: [blockTitle, anchor, surface()],
};
