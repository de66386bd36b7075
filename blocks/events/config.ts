import type { Block } from 'payload';
import { anchor, blockTitle, chosen, mode, surface } from '@/fields/block-parts';
import { label } from '@/messages/panel';

export const EventsBlock: Block = {
  slug: 'events',
  interfaceName: 'EventsBlock',
  labels: { singular: label('blocks.events.singular'), plural: label('blocks.events.plural') },
  fields: [
    blockTitle,
    anchor,
    surface(),
    mode(
      [
        { value: 'upcoming', label: label('blocks.events.eventsBlockUpcoming') },
        { value: 'past', label: label('blocks.events.eventsBlockPast') },
        { value: 'chosen', label: label('blocks.events.eventsBlockChosen') },
      ],
      'upcoming',
    ),
    chosen('events'),
    { name: 'limit', type: 'number', min: 1, max: 12, defaultValue: 3, label: label('blocks.events.limit') },
  ],
};
