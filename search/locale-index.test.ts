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
