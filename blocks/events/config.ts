import type { Block } from 'payload';
import { anchor, blockTitle, chosen, mode, surface } from '@/fields/block-parts';
import { words } from '@/lib/words';

export const EventsBlock: Block = {
  slug: 'events',
  interfaceName: 'EventsBlock',
  labels: { singular: words('Événements', 'Events', 'Eventos'), plural: words('Événements', 'Events', 'Eventos') },
  fields: [
    blockTitle,
    anchor,
    surface(),
    mode(
      [
        { value: 'upcoming', label: words('À venir', 'Upcoming', 'Próximos') },
        { value: 'past', label: words('Passés', 'Past', 'Pasados') },
        { value: 'chosen', label: words('Un choix', 'A selection', 'Una selección') },
      ],
      'upcoming',
    ),
    chosen('events'),
    { name: 'limit', type: 'number', min: 1, max: 12, defaultValue: 3, label: words('Nombre', 'Number', 'Cantidad') },
  ],
};
