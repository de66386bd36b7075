import { describe, expect, test } from 'vitest';
import { frenchSpaces, noBreakSpaces } from './french-spaces';

/** With no-break spaces legible. */
const spaced = (text: string, locale = 'fr') => noBreakSpaces(text, locale).replaceAll('\u00a0', '~');

describe('French text has its no-break spaces', () => {
  test.each([
    ['Qui sommes-nous ? Voici : « Nous, vous ; eux » !', 'Qui sommes-nous~? Voici~: «~Nous, vous~; eux~»~!'],
    ['Quoi ?! Vraiment !!', 'Quoi~?! Vraiment~!!'],
    ['10 000 € et 1 250 000 euros, 5 % ou 12,5 %', '10~000~€ et 1~250~000~euros, 5~% ou 12,5~%'],
    ['à 20 km, 3 m², 2 h, 12 h 30 et 45 min', 'à 20~km, 3~m², 2~h, 12~h~30 et 45~min'],
    ['le 4 octobre 2019, 25 pays', 'le 4~octobre 2019, 25~pays'],
    ['M. Untel, Mme Unetelle, MM. Deux, Me Trois', 'M.~Untel, Mme~Unetelle, MM.~Deux, Me~Trois'],
    ['n° 5, p. 12, l’article 13, § 2', 'n°~5, p.~12, l’article~13, §~2'],
    [' : suite', '~: suite'],
  ])('%s', (text, wanted) => {
    expect(spaced(text)).toBe(wanted);
    expect(noBreakSpaces(text, 'fr')).toHaveLength(text.length);
    expect(spaced(noBreakSpaces(text, 'fr')), 'once is enough').toBe(wanted);
  });

  test.each([
    ...['à 12:30', 'https://exemple.org/a?b=1;c', 'http://exemple.org', 'contact@exemple.org', 'a:b', 'Quoi?'],
    ...[
      'merci :-) et :) et ;)',
      'au 01 23 45 67 89',
      '+33 1 23 45 67 89',
      'en 2019 180 personnes',
      'Me voici',
      'de 2 à 6',
    ],
    ...['dans les 3 s’ouvrant', "à 2 l'un", 'les 4 m’ont dit'],
    ...['fin M', 'le code 75011 Paris', 'pages 3 et 5', 'M. a dit'],
  ])('%s stays as it is', (text) => expect(spaced(text)).toBe(text.replace('180 personnes', '180~personnes')));

  test('other languages have none of their own', () => {
    expect(spaced('Who ? “5 %” : 10 000 €; Mme X', 'en')).toBe('Who ? “5 %” : 10 000 €; Mme X');
    expect(spaced('artículo 13, 25 países', 'es')).toBe('artículo~13, 25~países');
  });

  test('the strings of the interface have those of signs only', () => {
    expect(frenchSpaces('12 textes : « un » ?')).toBe('12 textes\u00a0: «\u00a0un\u00a0»\u00a0?');
  });
});
