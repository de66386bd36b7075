import type { Offer } from 'schema-dts';
import type { EventPage } from '@/collections/events/queries';
import { isoMoment } from '@/lib/dates';

const free =
  /^(gratuit|entrée (libre|gratuite)|free|free (of charge|admission|entry)|gratis|gratuito|entrada (libre|gratuita))\.?$/i;
const euros = /^(\d{1,4})(?:[.,](\d{1,2}))?\s?(?:€|euros?|EUR)$/i;

/** The price when the text is unambiguous: free, or one sum in euros; with a decimal point, as in schema.org. */
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

/** Price, registration address and deadline as a schema.org Offer; null when none is known. */
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
