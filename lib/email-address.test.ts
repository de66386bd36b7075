import { expect, test } from 'vitest';
import { asciiEmailAddress, isEmailAddress, tidyEmailAddress } from './email-address';

test.each(['a@b.org', 'prenom.nom+tri@sous.domaine.exemple.org', "o'neil@example.co.uk", 'x_y-z@xn--caf-dma.xn--p1ai'])(
  '%s is an address',
  (address) => expect(isEmailAddress(address)).toBe(true),
);

test.each([
  '',
  'a',
  'a@b',
  '@b.org',
  'a@',
  'a b@c.org',
  'a@b..org',
  'a..b@c.org',
  '.a@b.org',
  'a.@b.org',
  'a@-b.org',
  'a@b.org ',
  'a@b.org,c@d.org',
  'Nom <a@b.org>',
  '"a b"@c.org',
  'a@b.org\nBcc: c@d.org',
  `${'x'.repeat(65)}@b.org`,
  `a@${'x.'.repeat(130)}org`,
])('%j is none', (address) => expect(isEmailAddress(address)).toBe(false));

test.each([
  ['contact@café.org', 'contact@xn--caf-dma.org'],
  ['contact@mañana.example.es', 'contact@xn--maana-pta.example.es'],
  ['info@例え.jp', 'info@xn--r8jz45g.jp'],
  ['info@почта.рф', 'info@xn--80a1acny.xn--p1ai'],
  ['info@cafe\u0301.org', 'info@xn--caf-dma.org'],
  ['info@STRASSE.de', 'info@STRASSE.de'],
])('%s has a domain in letters of its own, %s', (address, ascii) => {
  expect(isEmailAddress(address)).toBe(true);
  expect(asciiEmailAddress(address)).toBe(ascii);
});

test.each([
  'a@café',
  'a@café.org, b@c.org',
  'a@café.org\nBcc: b@c.org',
  'a@café.org:25',
  'a@café.org/x',
  'a@b@café.org',
  'é@café.org',
  'a@.café.org',
  'a@café..org',
  'a@-é.org\r\n',
  '@café.org',
  `a@${'é'.repeat(70)}.org`,
])('%j is none either', (address) => {
  expect(isEmailAddress(address)).toBe(false);
  expect(asciiEmailAddress(address)).toBeNull();
});

test.each([
  ['nom\u200b@exemple.org', 'nom@exemple.org'],
  ['\u202anom@exemple.org\u202c\ufeff', 'nom@exemple.org'],
  ['\u00a0nom@ex\u00ademple.org\u202f', 'nom@exemple.org'],
  ['nom@saint\u2011denis.fr', 'nom@saint-denis.fr'],
  ['nom＠exemple．org', 'nom@exemple.org'],
  ['o’neil@exemple.org', "o'neil@exemple.org"],
  ['a@b.org c@d.org', 'a@b.org c@d.org'],
])('%j is meant as %j', (typed, address) => {
  expect(tidyEmailAddress(typed)).toBe(address);
});
