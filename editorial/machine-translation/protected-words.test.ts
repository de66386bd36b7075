import { describe, expect, test } from 'vitest';
import { splitterFor, withCaseOf } from './protected-words';

const kept = (text: string) =>
  splitterFor([])(text)
    .filter((piece) => piece.kind === 'form')
    .map((piece) => piece.kept);

test.each([
  ['Les habitant·es votent.', ['habitant·es']],
  ['Grenoblois·e·s et Lyonnais·es', ['Grenoblois·e·s', 'Lyonnais·es']],
  ['Élu·e en mars', ['Élu·e']],
  ['ÉLU·ES', ['ÉLU·ES']],
  ['les élu•es, les acteur‧rices', ['élu•es', 'acteur‧rices']],
  ['des élu.e.s.', ['élu.e.s']],
  ['un.e directeur.rice', ['un.e', 'directeur.rice']],
  ['un(e) habitant(e)', ['un(e)', 'habitant(e)']],
  ['les habitant(e)s', ['habitant(e)s']],
  ['niños/as, elegidos/-as', ['niños/as', 'elegidos/-as']],
  ['amig@s y todxs', ['amig@s', 'todxs']],
])('inclusive forms of %s', (text, forms) => expect(kept(text)).toEqual(forms));

test.each([
  'Une phrase.Elle suit.',
  'Venez ici.Les portes ouvrent.',
  'ville(s) et/ou village(s), lieu/date, 10/12',
  'M. Dupont, p. ex., etc.',
  'l’élu de la ville – est-ce sûr ?',
  'à 14 h·30',
])('%s has none', (text) => expect(kept(text)).toEqual([]));

test('a text is whole when its pieces are put together', () => {
  const text = 'Écrivez à nous@example.org : les élu·es de l’accueil (https://a.example/b?c=d) vous répondent. ';
  const pieces = splitterFor([{ source: 'Accueil', target: 'Welcome' }])(text);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.flatMap((piece) => piece.kind ?? [])).toEqual(['address', 'form', 'term', 'address']);
});

describe('terms', () => {
  const found = (text: string, source: string) =>
    splitterFor([{ source, target: 'X' }])(text).filter((piece) => piece.kind === 'term').length;

  test('are whole words, in any case, with either apostrophe and any space', () => {
    expect(found('accueil, ACCUEIL, Accueil', 'Accueil')).toBe(3);
    expect(found('accueillir, l’accueil, accueil2, réaccueil', 'Accueil')).toBe(1);
    expect(found("droit d'asile, droit\u00a0d’asile", 'Droit d’asile')).toBe(2);
  });

  test('are found with spaces around them or two between their words', () => {
    expect(found('droit d’asile', ' Droit  d’asile ')).toBe(1);
    expect(found('Droit  d’asile', 'droit d’asile')).toBe(1);
    const split = splitterFor([
      { source: 'a b', target: 'X' },
      { source: 'ab', target: 'Y' },
    ]);
    expect(split('a b, ab').flatMap((piece) => piece.kept ?? [])).toEqual(['X', 'Y']);
  });

  test('have no meaning as patterns', () => {
    expect(found('C++ (un) a.b', 'a.b')).toBe(1);
    expect(found('axb', 'a.b')).toBe(0);
    expect(found('un (test)', '(test)')).toBe(1);
  });

  test('the longest is found first', () => {
    const split = splitterFor([
      { source: 'accueil', target: 'welcome' },
      { source: 'accueil inconditionnel', target: 'unconditional welcome' },
    ]);
    expect(split('accueil inconditionnel').map((piece) => piece.kept)).toEqual(['unconditional welcome']);
  });

  test.each([
    ['accueil', 'Accueil', 'Welcome', 'welcome'],
    ['Accueil', 'Accueil', 'Welcome', 'Welcome'],
    ['Accueil', 'accueil', 'welcome', 'Welcome'],
    ['ONU', 'ONU', 'UN', 'UN'],
    ['onu', 'ONU', 'UN', 'UN'],
    ['accueil', 'accueil', 'Welcome', 'Welcome'],
    ['pacte', 'Pacte', 'Pact of the UN', 'pact of the UN'],
  ])('%s of the term %s, %s, is %s', (text, source, target, expected) => {
    expect(withCaseOf(text, { source, target })).toBe(expected);
  });
});

test('an e-mail address is kept, also after other signs', () => {
  const addresses = splitterFor([])('(à jean-paul.l+a@ville.fr, ou info@ville-b.org)').filter(({ kept }) => kept);
  expect(addresses.map(({ kept }) => kept)).toEqual(['jean-paul.l+a@ville.fr', 'info@ville-b.org']);
});

// In quadratic time most of them take more than ten seconds, in which the server answers nothing else.
test.each([
  ['dashes', '-'.repeat(300_000)],
  ['letters', 'a'.repeat(300_000)],
  ['letters with accents', 'é'.repeat(300_000)],
  ['points between letters', 'ab.'.repeat(100_000)],
  ['signs of an address', `${'a@'.repeat(150_000)}-`],
  ['spaces', ' '.repeat(300_000)],
])('a long row of %s is read in linear time: it would take minutes', (_, text) => {
  const term = { source: 'accueil sans conditions', target: 'unconditional welcome' };
  expect(splitterFor([term])(text)).toEqual([{ text }]);
});
