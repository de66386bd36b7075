import { expect, test } from 'vitest';
import { acceptedLocale } from './accepted-locale';

test.each([
  ['es-MX,es;q=0.9,en;q=0.5', 'es'],
  ['en;q=0.4, es;q=0.8', 'es'],
  ['nl-NL,nl;q=0.9,en-US;q=0.3', 'en'],
  ['EN', 'en'],
  ['nl,wo', 'fr'],
  ['en;q=0', 'fr'],
  ['*', 'fr'],
  ['', 'fr'],
  [null, 'fr'],
])('%s → %s', (header, locale) => {
  expect(acceptedLocale(header)).toBe(locale);
});
