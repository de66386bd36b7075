import { describe, expect, test } from 'vitest';
import type { FieldChange } from './documents';
import { changeSentence } from './sentences';
import { changesOf } from './words';

const place = { key: 'title', labels: ['Titre'], locale: 'fr' } as const;
const names = new Map([
  ['members/a', { title: 'Ville A' }],
  ['members/b', { title: 'Ville B' }],
]);
const member = (id: string) => ({ collection: 'members', id });
/** With plain spaces instead of those that do not break. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const say = (change: object, language: 'fr' | 'en' | 'es' = 'fr') =>
  plain(changeSentence({ ...place, ...change } as unknown as FieldChange, names, language));
const words = (before: string, after: string, more: object = {}) =>
  say({ kind: 'words', changes: changesOf(before, after), wasEmpty: before === '', ...more });
const values = (before: unknown[], after: unknown[]) =>
  say({ kind: 'values', labels: ['Lieu', 'Ville'], before, after });

describe('a change in a sentence', () => {
  test('quotes short texts, and says what was filled or emptied', () => {
    expect(words('Rencontre', 'Rencontres')).toBe('Titre : « Rencontre » devient « Rencontres »');
    expect(words('', 'Rencontre')).toBe('Titre : « Rencontre » (rien avant)');
    expect(words('Rencontre', '')).toBe('Titre : vidé');
  });

  test('counts the words of long texts', () => {
    const long = 'Un texte assez long pour ne pas être répété en entier dans une seule phrase du panneau.';
    expect(words(long, `${long} Voici la suite.`)).toBe('Titre : 3 mots ajoutés');
    expect(words(`${long} Fin.`, long.replace('Un', 'Ce'))).toBe('Titre : 1 mot ajouté, 2 mots retirés');
    expect(words(long, long.replace('.', ' !'))).toBe('Titre : changé');
  });

  test('shortens a long text that was written into an empty field', () => {
    expect(words('', 'mot '.repeat(40))).toMatch(/^Titre : « (mot )+mot… » \(rien avant\)$/);
  });

  test('names the language of a translation', () => {
    expect(words('One', 'Two', { locale: 'en' })).toBe('Anglais : Titre : « One » devient « Two »');
  });

  test('counts the paragraphs of rich text', () => {
    const paragraphs = [
      { kind: 'same', count: 4 },
      { kind: 'changed', changes: [] },
      { kind: 'added', text: 'a', media: null },
      { kind: 'added', text: 'b', media: null },
      { kind: 'removed', text: 'c', media: null },
      { kind: 'look', text: 'd' },
    ];
    const parts =
      '1 paragraphe modifié, 2 paragraphes ajoutés, 1 paragraphe retiré, 1 paragraphe mis en forme autrement';
    expect(say({ kind: 'paragraphs', labels: ['Texte'], paragraphs, wasEmpty: false })).toBe(`Texte : ${parts}`);
  });

  test('says one value by both, several by those that came and went', () => {
    expect(values(['Gap'], ['Briançon'])).toBe('Lieu › Ville : « Gap » devient « Briançon »');
    expect(values([], ['Gap'])).toBe('Lieu › Ville : « Gap » (rien avant)');
    expect(values(['Gap'], [])).toBe('Lieu › Ville : vidé');
    expect(values([member('a')], [member('a'), member('b')])).toBe('Lieu › Ville : « Ville B » en plus');
    expect(values([member('a'), member('b')], [member('b')])).toBe('Lieu › Ville : « Ville A » en moins');
    expect(values(['a', 'b'], ['b', 'a'])).toBe('Lieu › Ville : dans un autre ordre');
    expect(values([member('a')], [member('x')])).toBe(
      'Lieu › Ville : « Ville A » devient « un contenu qui n’existe plus »',
    );
  });

  test('says what became of a block, with its title', () => {
    const row = { what: 'added', id: 'r', place: 3 };
    const change = { kind: 'row', locale: null, labels: ['Contenu'], row, isBlock: true, name: 'Bloc « Citation »' };
    expect(say({ ...change, title: 'Ensemble', contents: [] })).toBe(
      'Contenu › Bloc « Citation » ajouté en 3e place (« Ensemble »)',
    );
    expect(say({ ...change, labels: [], title: null, contents: [] })).toBe('Bloc « Citation » ajouté en 3e place');
  });

  test('is said in each language of the panel', () => {
    const change = { kind: 'words', changes: changesOf('A', 'B'), wasEmpty: false };
    expect(say(change, 'en')).toBe('Titre: “A” is now “B”');
    expect(say(change, 'es')).toBe('Titre: «A» pasa a ser «B»');
  });
});
