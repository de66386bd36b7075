import { expect, test } from 'vitest';
import { offerOf, priceOf } from './offer';

test.each([
  ['Gratuit', '0'],
  ['entrée libre', '0'],
  ['Free', '0'],
  ['Gratuito.', '0'],
  ['10 €', '10'],
  ['12,50\u00a0€', '12.50'],
  ['5 euros', '5'],
  ['15.5 EUR', '15.5'],
])('%s is a price', (words, price) => {
  expect(priceOf(words)).toBe(price);
});

test.each(['10 à 20 €', 'Prix libre', '10', '10 $', 'Gratuit pour les membres', '', '12,505 €'])(
  '%s leaves a doubt',
  (words) => {
    expect(priceOf(words)).toBeNull();
  },
);

const none = { startsAt_tz: 'Europe/Paris' } as const;

test('an offer says what is known of the price and the registration', () => {
  const deadline = {
    registrationDeadline: '2031-05-01T21:59:00.000Z',
    registrationDeadline_tz: 'Europe/Paris',
  } as const;
  const registrationUrl = 'https://inscription.example/';
  expect(offerOf({ ...none, ...deadline, registrationUrl, price: 'Prix libre' })).toEqual({
    '@type': 'Offer',
    url: registrationUrl,
    description: 'Prix libre',
    validThrough: '2031-05-01T23:59:00+02:00',
  });
  expect(offerOf({ ...none, price: '8 €' })).toEqual({ '@type': 'Offer', price: '8', priceCurrency: 'EUR' });
  expect(offerOf({ ...none, ...deadline, price: '', registrationUrl: null })).toBeNull();
});
