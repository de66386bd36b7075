import { expect, test } from 'vitest';
import { isTelephoneNumber, tidyTelephoneNumber } from './telephone-number';

test.each([
  ['\u202a+33 6 12 34 56 78\u202c', '+33 6 12 34 56 78'],
  ['\u200e+33\u00a06\u202f12\u200934 56 78\u2060', '+33 6 12 34 56 78'],
  ['06\u201112\u201134\u201156\u201178', '06-12-34-56-78'],
  ['06–12—34−56‐78', '06-12-34-56-78'],
  ['٠٦ ١٢ ٣٤ ٥٦ ٧٨', '06 12 34 56 78'],
  ['۰۶۱۲۳۴۵۶۷۸', '0612345678'],
  ['०६ १२ ३४ ५६ ७८', '06 12 34 56 78'],
  ['＋３３ ６ １２ ３４ ５６ ７８', '+33 6 12 34 56 78'],
  ['𝟬𝟲 𝟭𝟮 𝟯𝟰 𝟱𝟲 𝟳𝟴', '06 12 34 56 78'],
  ['06·12·34·56·78', '06.12.34.56.78'],
  ['06 12 34 56 78 (le soir)', '06 12 34 56 78 (le soir)'],
  ['（01）23 45 67 89', '(01)23 45 67 89'],
])('%j is taken as %j', (typed, number) => {
  expect(tidyTelephoneNumber(typed)).toBe(number);
  expect(isTelephoneNumber(number)).toBe(true);
});

test.each([
  ...['+33 (0)1 23 45 67 89', '01.23.45.67.89', '0034 912-345-678', 'Tél. : 01 23 45 67 89', '39 19'],
  ...[
    '01 23 45 67 89 poste 12',
    '+44 20 7946 0958 ext. 4',
    '01 23 45 67 89 (bureau) (poste 3)',
    '(soir) 01 23 45 67 89',
  ],
])('%j is a telephone number', (number) => {
  expect(isTelephoneNumber(tidyTelephoneNumber(number))).toBe(true);
});

test.each([
  ...['', 'call me', '(le soir)', '1234', 'a@b.org', '06 12 34 le soir', '()()()x', 'poste 12', '+33 6 12 34 56 78\nx'],
])('%j is none', (text) => {
  expect(isTelephoneNumber(tidyTelephoneNumber(text))).toBe(false);
});

test.each([
  ['06•12․34‧56．78', '06.12.34.56.78'],
  ['01⁄02∕03／04', '01/02/03/04'],
  ['﹢33⁺1', '+33+1'],
  ['06 \t12\n34  56 ', '06 12 34 56'],
  ['(01) 23 45 67 89 ', '(01) 23 45 67 89'],
  ['te\u0301l. 12345', 'tél. 12345'],
])('%j is tidied to %j', (typed, number) => {
  expect(tidyTelephoneNumber(typed)).toBe(number);
});

test.each([
  ...['Tel 12345', 'Téléphone: 12345', 'teléfono 12345', 'Phone 12345', 'mobile 12345', 'portable 12345', 'GSM 12345'],
  ...[
    'móvil 12345',
    '12345 extension 7',
    '12345, ext 7',
    '12345; x7',
    '12345 #7',
    '12345 extensión 123456',
    '01/23/45',
  ],
])('%j is a telephone number with what stands beside it', (number) => {
  expect(isTelephoneNumber(number)).toBe(true);
});

test.each(['12345 poste', '12345 poste 1234567', 'fax 12345', '12345 (le soir', '+ 1', '12345+', '1234 (soir)'])(
  '%j is no telephone number',
  (text) => expect(isTelephoneNumber(text)).toBe(false),
);
