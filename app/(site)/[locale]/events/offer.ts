import type { Offer } from 'schema-dts';
import type { EventPage } from '@/collections/events/queries';
import { isoMoment } from '@/lib/dates';

const free =
  /^(gratuit|entrée (libre|gratuite)|free|free (of charge|admission|entry)|gratis|gratuito|entrada (libre|gratuita))\.?$/i;
const euros = /^(\d{1,4})(?:[.,](\d{1,2}))?\s?(?:€|euros?|EUR)$/i;

/** The price where the words leave no doubt: free, or one sum in euros; in decimals, as schema.org wants it. */
export function priceOf(words: string): string | null {
  const text = words.trim();
  if (free.test(text)) return '0';
  const [, whole, cents] = euros.exec(text) ?? [];
  return whole ? [whole, cents].filter(Boolean).join('.') : null;
}

type Offered = Pick<
  EventPage,
  'price' | 'registrationUrl' | 'registrationDeadline' | 'registrationDeadline_tz' | 'startsAt_tz'
>;

/** What taking part costs, where to register and until when; null where nothing of it is known. */
export function offerOf(event: Offered): Offer | null {
  const { price, registrationUrl, registrationDeadline } = event;
  if (!price && !registrationUrl) return null;
  const sum = price ? priceOf(price) : null;
  const zone = event.registrationDeadline_tz ?? event.startsAt_tz;
  return {
    '@type': 'Offer',
    ...(registrationUrl && { url: registrationUrl }),
    ...(sum ? { price: sum, priceCurrency: 'EUR' } : price && { description: price }),
    ...(registrationDeadline && { validThrough: isoMoment({ at: registrationDeadline, zone }) }),
  };
}
