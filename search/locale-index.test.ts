import { beforeEach, expect, test } from 'vitest';
import { type Entry, LocaleIndex } from './locale-index';

const entry = (id: string, words: Partial<Entry>): Entry => ({
  collection: 'documents',
  id,
  title: '',
  text: '',
  file: '',
  ...words,
});

let index: LocaleIndex;
const ids = (query: string) => index.find(query).hits.map(({ id }) => id);

beforeEach(() => {
  index = new LocaleIndex('fr');
  index.put(entry('a', { title: 'Les réfugiés', text: 'Un texte sur la mer.' }));
  index.put(entry('b', { title: 'Le port', text: 'Des réfugiés dans les collectivités.' }));
  index.put(entry('c', { title: 'La montagne', file: 'Des réfugiées et une lanterne' }));
});

test('titles come before texts, texts before files', () => {
  expect(ids('refugie')).toEqual(['a', 'b', 'c']);
});

test('titles come first even where many of them have the word and one text has it', () => {
  const text = 'Un programme, une adresse et des horaires.';
  for (let number = 0; number < 60; number += 1) {
    index.put(entry(`${number}`, { title: number < 10 ? `Rencontre ${number}` : `Atelier ${number}`, text }));
  }
  index.put(entry('text', { title: 'Un récit', text: 'Une rencontre.' }));
  expect(ids('rencontre')).toHaveLength(11);
  expect(ids('rencontre').at(-1)).toBe('text');
});

test('up to five words may be misspelled', () => {
  index.put(entry('d', { title: 'Le jardin de la colline, une fontaine, des oliviers, un sentier, les montagnes' }));
  const misspelled = ['jaddin', 'coline', 'fontiane', 'olivirs', 'sentir', 'montanges'];
  expect(index.find(misspelled.slice(0, 5).join(' '))).toMatchObject({ words: 'all', hits: [{ id: 'd' }] });
  expect(index.find(misspelled.join(' ')).words).toBe('some');
});

test('all words must stand in a document where one has them', () => {
  expect(index.find('réfugiés mer')).toMatchObject({ words: 'all', hits: [{ id: 'a' }] });
  expect(index.find('port lanterne')).toMatchObject({ words: 'some' });
  expect(ids('port lanterne').sort()).toEqual(['b', 'c']);
});

test('the beginning of a word is enough, and a slip of the pen where nothing is written so', () => {
  expect(ids('collectiv')).toEqual(['b']);
  expect(ids('lantrene')).toEqual(['c']);
  expect(ids('montange')).toEqual(['c']);
});

test('nothing is found by words that tell nothing', () => {
  expect(ids('les des une')).toEqual([]);
  expect(ids('…')).toEqual([]);
});

test('a document is found by its new words only, and not at all when it is gone', () => {
  index.put(entry('b', { title: 'Le phare' }));
  expect(ids('port')).toEqual([]);
  expect(ids('phare')).toEqual(['b']);
  index.drop('documents', 'b');
  index.drop('documents', 'never was');
  expect(ids('phare')).toEqual([]);
  expect(index.size).toBe(2);
});

test('a question of any length is answered', () => {
  const long = Array.from({ length: 5000 }, (_, number) => `mot${number}`).join(' ');
  expect(ids(`${long} réfugiés`)).toEqual([]);
  expect(ids(`${'réfugiés '.repeat(5000)}`)).toHaveLength(3);
});

test('plurals and feminines are found by their stem, not as slips of the pen', () => {
  index = new LocaleIndex('fr');
  index.put(entry('inclusive', { title: 'Les élu·e·s' }));
  index.put(entry('singular', { text: 'Un ami exclu, un détenu, un acteur' }));
  index.put(entry('plural', { text: 'Des amis exclus, des détenus, des acteur(rice)s' }));
  index.put(entry('feminine', { text: 'Une amie exclue, des détenues, une actrice' }));
  // Words that a second, fuzzy try would find too.
  index.put(entry('alike', { text: 'Un avis conclut ; il retenait l’action' }));
  for (const form of ['élu', 'élus', 'élue', 'élues', 'elus', 'élu-e-s', 'élu(e)s']) {
    expect(ids(form), form).toEqual(['inclusive']);
  }
  for (const form of [
    'ami',
    'amis',
    'amies',
    'exclu',
    'exclus',
    'exclues',
    'détenu',
    'détenus',
    'actrices',
    'acteur·ice·s',
  ]) {
    expect(ids(form).sort(), form).toEqual(['feminine', 'plural', 'singular']);
  }
});

test('what is not seen and what is set in special letters changes nothing', () => {
  index = new LocaleIndex('fr');
  index.put(entry('a', { title: 'Accueil', text: 'Le ﬁnancement des 𝗿𝗲́𝗳𝘂𝗴𝗶𝗲́𝘀' }));
  index.put(entry('b', { title: 'Ac\u00adcueil\u200b', text: 'Le finance\u2060ment des réfugiés' }));
  for (const query of ['accueil', 'accu\u200beil', 'financement', 'ﬁnancement', 'réfugié\u200e']) {
    expect(ids(query).sort(), query).toEqual(['a', 'b']);
  }
});

test('a beginning of four letters is enough, of three it is not, nor one of a number', () => {
  index = new LocaleIndex('fr');
  index.put(entry('a', { text: 'Une lanterne de 20197' }));
  expect(ids('lant')).toEqual(['a']);
  expect(ids('lan')).toEqual([]);
  expect(ids('2019')).toEqual([]);
});

test('a word of five letters may have one slip of the pen, of seven two, a number none', () => {
  index = new LocaleIndex('fr');
  index.put(entry('a', { text: 'Un salon, un crayon, un lampadaire, 201975, un toit' }));
  expect([ids('sblon'), ids('sbbon'), ids('crbyon'), ids('crbbon')]).toEqual([['a'], [], ['a'], []]);
  expect([ids('lbmpbdaire'), ids('lbmpbdbire')]).toEqual([['a'], []]);
  expect([ids('201976'), ids('tott')]).toEqual([[], []]);
});

test('with more than five words, none is looked for with a slip of the pen', () => {
  index.put(entry('d', { text: 'mer port montagne lanterne phare' }));
  expect(index.find('mer port montagne lantrene phare')).toMatchObject({ words: 'all', hits: [{ id: 'd' }] });
  expect(index.find('mer port montagne lantrene phare réfugiés').words).toBe('some');
});

test('of a query, the first twelve words count', () => {
  const words = Array.from({ length: 12 }, (_, number) => `mot${number}`);
  index.put(entry('d', { text: words.join(' ') }));
  expect(index.find(`${words.join(' ')} absent`)).toMatchObject({ words: 'all', hits: [{ id: 'd' }] });
});

test('what is found says where and by which words', () => {
  index.put({ ...entry('e', { title: 'Un phare' }), collection: 'events' });
  expect(index.find('phares')).toEqual({
    words: 'all',
    spelling: 'same',
    total: 1,
    hits: [{ collection: 'events', id: 'e', terms: ['phar'], score: expect.any(Number) }],
  });
});

test('only the collections that are asked for are searched, and rough matches among them', () => {
  index.put({ ...entry('event', { title: 'Les collectivités' }), collection: 'events' });
  expect(index.find('collectivités', new Set(['events'])).hits).toMatchObject([{ id: 'event' }]);
  expect(index.find('montagne', new Set(['events'])).hits).toEqual([]);
  index.put({ ...entry('alike', { title: 'La campagne' }), collection: 'events' });
  index.put({ ...entry('same', { title: 'Le jardin' }) });
  expect(index.find('jaddin', new Set(['documents']))).toMatchObject({ spelling: 'alike', hits: [{ id: 'same' }] });
});

test('as it is typed, a title is found from the first letter on', () => {
  const typed = new LocaleIndex('fr', { asTyped: true });
  typed.put(entry('a', { title: 'Observatoire des migrations XYZ' }));
  typed.put(entry('b', { title: 'Le port', text: 'Les migrations' }));
  const found = (query: string) => typed.find(query).hits.map(({ id }) => id);
  for (const query of ['x', 'xy', 'XYZ', 'obs', 'migratio', 'observ migr', 'observatoires', 'des migrations d']) {
    expect(found(query)[0], query).toBe('a');
  }
  expect(found('migrations')).toEqual(['a', 'b']);
  expect(ids('r'), 'not where nothing is typed').toEqual([]);
});

test('of what many documents have, the best are returned, and how many there are', () => {
  for (let number = 0; number < 20; number += 1) index.put(entry(`${number}`, { text: 'Une rencontre' }));
  index.put(entry('best', { title: 'La rencontre' }));
  expect(index.find('rencontre', undefined, 2)).toMatchObject({ total: 21, hits: [{ id: 'best' }, {}] });
  expect(index.find('rencontre', undefined, 2).hits).toHaveLength(2);
});
