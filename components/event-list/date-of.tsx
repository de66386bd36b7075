import type { ReactNode } from 'react';
import type { EventCard } from '@/collections/cards';
import type { Locale } from '@/lib/locales';
import { getT } from '@/messages/site';

type Props = { locale: Locale; event: Pick<EventCard, 'status'>; children: ReactNode };

/** The date of an event; of a postponed one struck through, with a hidden text for screen readers. */
export function DateOf({ locale, event, children }: Props) {
  if (event.status !== 'postponed') return children;
  return (
    <s>
      <span className="visually-hidden">{getT(locale)('events.oldDate')}</span>
      {children}
    </s>
  );
}
