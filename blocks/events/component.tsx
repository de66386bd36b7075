import type { EventCard } from '@/collections/cards';
import { eventsByIds, listPastEvents, listUpcomingEvents } from '@/collections/events/queries';
import { Block } from '@/components/block/block';
import { EventList } from '@/components/event-list/event-list';
import type { Locale } from '@/lib/locales';
import { idsOf } from '@/lib/populated';
import type { EventsBlock } from '@/payload-types';
import type { BlockProps } from '../block-props';
import { frameOf } from '../frame';

async function readEvents(block: EventsBlock, locale: Locale): Promise<EventCard[]> {
  const limit = block.limit ?? 3;
  if (block.mode === 'upcoming') return listUpcomingEvents(locale, limit);
  if (block.mode === 'past') return listPastEvents(locale, limit);
  return eventsByIds(locale, idsOf(block.chosen));
}

/** Upcoming, past or chosen events; nothing where there are none. */
export async function Events({ block, locale, lang }: BlockProps<EventsBlock>) {
  const events = await readEvents(block, locale);
  if (events.length === 0) return null;
  return (
    <Block {...frameOf(block)} lang={lang}>
      <EventList locale={locale} events={events} heading={block.title ? 'h3' : 'h2'} />
    </Block>
  );
}
