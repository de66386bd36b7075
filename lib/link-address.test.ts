import { describe, expect, test } from 'vitest';
import { completeLink, hrefOf, isDangerousLink, isExternalLink, isOwnAddress, isWebAddress } from './link-address';

describe('a link as people type it', () => {
  test.each([
    ['www.exemple.org', 'https://www.exemple.org'],
    ['WWW.Exemple.org/Page', 'https://WWW.Exemple.org/Page'],
    ['www.intranet.ville', 'https://www.intranet.ville'],
    ['exemple.org', 'https://exemple.org'],
    ['exemple.org/page?id=2#bas', 'https://exemple.org/page?id=2#bas'],
    ['exemple.org:8080/page', 'https://exemple.org:8080/page'],
    ['solidarité.fr', 'https://solidarité.fr'],
    ['ville.gouv.qc.ca/a', 'https://ville.gouv.qc.ca/a'],
    ['ville.example/page', 'https://ville.example/page'],
    ['asso.github.io', 'https://asso.github.io'],
    ['github.io', 'https://github.io'],
    ['//exemple.org/page', 'https://exemple.org/page'],
    ['  exemple.org\u200b ', 'https://exemple.org'],
    ['https://exemple\u200d.org/\npage\u2028\u00ad2\u3164', 'https://exemple.org/page2'],
    ['https://exemple.org/\u2067עיר\u2069\u200f', 'https://exemple.org/עיר'],
    ['https://exemple.org/می\u200cخواهم', 'https://exemple.org/می\u200cخواهم'],
    ['<https://exemple.org/>', 'https://exemple.org/'],
    ['exemple.org/un fichier.pdf', 'https://exemple.org/un%20fichier.pdf'],
    ['http://exemple.org/un fichier.pdf', 'http://exemple.org/un%20fichier.pdf'],
    ['http:/exemple.org', 'http://exemple.org'],
    ['https//exemple.org', 'https://exemple.org'],
    ['HTTP://exemple.org', 'http://exemple.org'],
    // The editor begins a link with "https://".
    ['https://https://exemple.org', 'https://exemple.org'],
    ['https://http://exemple.org', 'http://exemple.org'],
    ['http://https://https://exemple.org', 'https://exemple.org'],
    ['https:///fr/page', '/fr/page'],
    ['https://#partie', '#partie'],
    ['https://contact@exemple.org', 'mailto:contact@exemple.org'],
    ['http://contact@exemple.org', 'mailto:contact@exemple.org'],
    ['https://mailto:contact@exemple.org', 'mailto:contact@exemple.org'],
    ['contact@exemple.org', 'mailto:contact@exemple.org'],
    ['mailto:contact@exemple.org?subject=Bonjour', 'mailto:contact@exemple.org?subject=Bonjour'],
    ['mailto: contact@exemple.org', 'mailto:contact@exemple.org'],
    ['mailto:un@exemple.org,deux@exemple.org', 'mailto:un@exemple.org,deux@exemple.org'],
    ['mailto:un@exemple.org, deux@exemple.org', 'mailto:un@exemple.org,deux@exemple.org'],
    ['un@exemple.org ; deux@exemple.org;', 'mailto:un@exemple.org,deux@exemple.org'],
    ['un@exemple.org?cc=deux@exemple.org', 'mailto:un@exemple.org?cc=deux@exemple.org'],
    ['mailto:un@exemple.org?subject=Bonjour à tous', 'mailto:un@exemple.org?subject=Bonjour%20à%20tous'],
    ['mailto: ?subject=Bonjour', 'mailto:?subject=Bonjour'],
    ['mailto:?subject=À lire&body=https://exemple.org', 'mailto:?subject=À%20lire&body=https://exemple.org'],
    ['tel:+33123456789;ext=12', 'tel:+33123456789;ext=12'],
    ['+33 (0)1 23 45 67 89;ext=12', 'tel:+33123456789;ext=12'],
    ['tel:112', 'tel:112'],
    ['+33 (0)1 23 45 67 89', 'tel:+33123456789'],
    ['01.23.45.67.89', 'tel:0123456789'],
    ['tel:+221 33 123 45 67', 'tel:+221331234567'],
  ])('%j is completed: %s', (typed, complete) => {
    expect(completeLink(typed)).toBe(complete);
    expect(hrefOf(typed)).toBe(complete);
    expect(completeLink(complete), 'once is enough').toBe(complete);
  });

  test.each([
    'https://exemple.org/a?b=c#d',
    'http://localhost:3000/fr',
    '/fr/page',
    '/fr/événements?page=2',
    '#note-1',
  ])('%s stays as it is', (link) => expect(hrefOf(link)).toBe(link));

  test.each([
    ...[
      '',
      ' ',
      'https://',
      'http://',
      'rapport.pdf',
      'fr/page',
      'ici',
      'voir exemple.org',
      '2019',
      '3 octobre',
      '192.168.1.10',
    ],
    ...['javascript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'https://javascript:alert(1)'],
    ...[
      'data:text/html,a',
      'vbscript:a',
      'file:///etc/passwd',
      'ftp://exemple.org',
      '/\\exemple.org',
      'mailto:',
      'mailto:?',
      'mailto:contact@',
      'mailto:un deux@exemple.org',
      'mailto:un@exemple.org deux@exemple.org',
      'tel:',
      'tel:;ext=12',
      'tel:accueil',
    ],
  ])('%j becomes no link', (typed) => expect(hrefOf(typed)).toBeNull());
});

test.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,a', 'file:///a'])(
  '%j is refused in a draft too',
  (link) => expect(isDangerousLink(link)).toBe(true),
);

test.each(['w', 'www', 'www.', 'https:', 'http://', 'https://', 'exemple.or', 'contact@', '', 'mailto:'])(
  '%j may be half of a link',
  (link) => expect(isDangerousLink(link)).toBe(false),
);

test.each(['http://exemple.org', 'https://exemple.org', 'mailto:a@exemple.org', 'tel:112', '/fr', '#bas'])(
  '%s runs nothing',
  (link) => expect(isDangerousLink(link)).toBe(false),
);

test.each([
  ['http://exemple.org', true],
  ['https://exemple.org', true],
  ['ftp://exemple.org', false],
  ['exemple.org', false],
])('%s is a complete address of the web: %s', (value, complete) => expect(isWebAddress(value)).toBe(complete));

test.each([
  ['https://site.org/fr', true],
  ['http://site.org', true],
  ['SITE.org/fr', true],
  ['https://site.org./fr', true],
  ['//site.org/fr', true],
  ['https://site.org.exemple.com/fr', false],
  ['https://site.orgue.fr', false],
  ['https://site.org@exemple.com', false],
  ['https://exemple.com/?https://site.org', false],
  ['https://www2.site.org', false],
  ['https://site.org:8080', false],
])('%s is an address of the site https://site.org: %s', (address, own) => {
  expect(isOwnAddress(address, 'https://site.org')).toBe(own);
});

describe('what a link may be', () => {
  test.each([
    ['https://exemple.org', true],
    ['http://exemple.org', true],
    ['mailto:a@b.org', true],
    ['mailto:?subject=x', true],
    ['mailto:a@b.org?subject=x', true],
    ['tel:+33123', true],
    ['TEL:*100#', true],
    ['tel:+33123;ext=1', true],
    ['mailto:', false],
    ['mailto:a b@c.org', false],
    ['xmailto:a@b.org', false],
    ['mailto:a', false],
    ['tel:', false],
    ['tel:abc', false],
    ['see tel:112', false],
    ['ftp://exemple.org', false],
    ['/fr', false],
  ])('%s is external: %j', (link, outside) => expect(isExternalLink(link)).toBe(outside));

  test.each(['#bas', '?page=2', '?retour=mailto:?a', '/', '/fr/page'])('%s is a path of this site', (link) =>
    expect(hrefOf(link)).toBe(link),
  );
  test.each(['//', '/\\exemple.org', 'page', 'un/deux', '', null, undefined])('%j becomes no link', (link) => {
    expect(hrefOf(link)).toBeNull();
  });

  test.each([
    ['exemple.org', 'https://exemple.org', true],
    ['http://exemple.org./page', 'https://exemple.org', true],
    ['https://exemple.org:8080', 'https://exemple.org', false],
    ['https://exemple.org.x.com', 'https://exemple.org', false],
    ['/page', 'https://exemple.org', false],
    ['https://exemple.org', 'nothing', false],
  ])('%s is an address of %s: %j', (address, site, own) => expect(isOwnAddress(address, site)).toBe(own));

  test.each([
    'rapport.pdf',
    'www.',
    'www.ville',
    'exemple.org@autre',
    '.org',
    'exemple.org\\x',
    'voir exemple.org',
    'un <https://exemple.org>',
    '<https://exemple.org> ici',
    'accueil;01 23 45 67 89',
    '01 23 45 67 89; poste 12',
    'ligne 01 23 45 67 89',
    '01 23 45 67 89 le matin',
    'voir https://https://exemple.org',
    'ville.testament',
    'xhttps://un@exemple.org',
    'xmailto:un@exemple.org',
    'un@exemple.org,deux',
    'xwww.intranet.ville',
    'co.uk',
    'tel: bientôt',
    '12345',
    'https',
    'see https//exemple.org',
  ])('%s is not changed, since the intended address is unclear', (typed) => expect(completeLink(typed)).toBe(typed));
});
