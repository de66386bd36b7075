import { expect, test } from 'vitest';
import { isEmailAddress } from './email-address';

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
