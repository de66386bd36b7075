import type { ReactNode } from 'react';
import type { EventCard } from '@/collections/cards';
import type { Locale } from '@/lib/locales';
import { getT } from '@/messages/site';

type Props = { locale: Locale; event: Pick<EventCard, 'status'>; children: ReactNode };

/** The date of an event; that of one that was postponed is struck out, and called the old one to who does not see that. */
export function DateOf({ locale, event, children }: Props) {
  if (event.status !== 'postponed') return children;
  return (
    <s>
      <span className="visually-hidden">{getT(locale)('events.oldDate')}</span>
      {children}
    </s>
  );
}
