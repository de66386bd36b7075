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

test('an address is as long as mail servers take it, and not longer', () => {
  const longest = `a@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.${'e'.repeat(60)}`;
  expect(longest).toHaveLength(254);
  expect(isEmailAddress(longest)).toBe(true);
  expect(isEmailAddress(`a${longest}`)).toBe(false);
  expect(isEmailAddress(`${'x'.repeat(64)}@b.org`)).toBe(true);
  // Short enough as typed, too long in the letters of mail servers.
  expect(
    isEmailAddress(`a@${'é'.repeat(50)}.${'è'.repeat(50)}.${'ê'.repeat(50)}.${'ë'.repeat(50)}.${'à'.repeat(40)}`),
  ).toBe(false);
});

test('no part of a domain is longer than the network takes it, nor empty', () => {
  expect(isEmailAddress(`a@${'b'.repeat(63)}.org`)).toBe(true);
  expect(isEmailAddress(`a@${'b'.repeat(64)}.org`)).toBe(false);
  expect(isEmailAddress(`a@b.${'c'.repeat(64)}`)).toBe(false);
  for (const domain of ['b-.org', 'b.-org', 'b.org-', 'b_c.org', 'b.o']) {
    expect(isEmailAddress(`a@${domain}`), domain).toBe(domain === 'b.o');
  }
});

test.each(['‘', '’', 'ʼ'])('%s of typography is an apostrophe', (sign) => {
  expect(tidyEmailAddress(`o${sign}neil@b.org `)).toBe("o'neil@b.org");
});
