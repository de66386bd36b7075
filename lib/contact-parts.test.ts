import { expect, test } from 'vitest';
import { contactParts } from './contact-parts';

const linksIn = (text: string) => contactParts(text).flatMap(({ text: words, href }) => (href ? [[words, href]] : []));

test.each([
  ['accueil@exemple.org', [['accueil@exemple.org', 'mailto:accueil@exemple.org']]],
  ['Secrétariat (accueil@exemple.org).', [['accueil@exemple.org', 'mailto:accueil@exemple.org']]],
  ['01 23 45 67 89', [['01 23 45 67 89', 'tel:0123456789']]],
  ['+33\u00a01\u00a023\u00a045\u00a067\u00a089', [['+33\u00a01\u00a023\u00a045\u00a067\u00a089', 'tel:+33123456789']]],
  ['+33 (0)1 23 45 67 89', [['+33 (0)1 23 45 67 89', 'tel:+33123456789']]],
  [
    'Tél. 01.23.45.67.89 ou a@b.example',
    [
      ['01.23.45.67.89', 'tel:0123456789'],
      ['a@b.example', 'mailto:a@b.example'],
    ],
  ],
  ['+45 12 34 56 78', [['+45 12 34 56 78', 'tel:+4512345678']]],
  ['(01) 23.45.67.89', [['(01) 23.45.67.89', 'tel:0123456789']]],
  ['01 23 45 67 89 (9 h–12 h)', [['01 23 45 67 89', 'tel:0123456789']]],
  ['+33 (0)1 23 45 67 89 (9 h', [['+33 (0)1 23 45 67 89', 'tel:+33123456789']]],
  ['01 23 45 67 89 - 9 h à 12 h', [['01 23 45 67 89', 'tel:0123456789']]],
  ['01 23 45 67 89, 9 h', [['01 23 45 67 89', 'tel:0123456789']]],
  [
    '06 12 34 56 78 / 01 23 45 67 89',
    [
      ['06 12 34 56 78', 'tel:0612345678'],
      ['01 23 45 67 89', 'tel:0123456789'],
    ],
  ],
  // The fewest and the most digits of a number, without and with its country.
  ['123456789', [['123456789', 'tel:123456789']]],
  ['+45 123 456', [['+45 123 456', 'tel:+45123456']]],
  ['123456789012345', [['123456789012345', 'tel:123456789012345']]],
  ['http://exemple.org', [['http://exemple.org', 'http://exemple.org']]],
  ['https://exemple.org/contact.', [['https://exemple.org/contact', 'https://exemple.org/contact']]],
  ['www.exemple.org', [['www.exemple.org', 'https://www.exemple.org']]],
])('%s becomes a link to its own address', (text, links) => {
  expect(linksIn(text)).toEqual(links);
});

test.each([
  'À la mairie',
  'le 04.10.2026',
  '12/03/2024 14:00',
  '04.10.2026 14 h',
  '4-10-2026 9 h 30',
  '2026-10-04 14:00',
  'bureau 12',
  '12345678',
  '+45 12345',
  '@alliance',
  'moi@localhost',
  '1234567890123456',
  'javascript:alert(1)',
])('%s becomes no link', (text) => {
  expect(contactParts(text)).toEqual([{ text }]);
});

test('a line has no empty parts', () => {
  expect(contactParts('01 23 45 67 89')).toEqual([{ text: '01 23 45 67 89', href: 'tel:0123456789' }]);
});

test('no letter is lost, changed or said twice', () => {
  for (const text of ['a@b.example, 01 23 45 67 89 / www.x.org !', '  ', '', '(a@b.example)(c@d.example)']) {
    expect(
      contactParts(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  }
});
