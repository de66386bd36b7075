import type { FlattenedField } from 'payload';
import { expect, test } from 'vitest';
import type { StoredDocument } from '../documents/stored';
import { pairsOf } from './pairs';

const text = (name: string, more = {}) => ({ name, type: 'text', localized: true, ...more });
const fields = [
  text('title', { required: true }),
  text('summary', { type: 'textarea', required: false }),
  text('body', { type: 'richText' }),
  text('slug'),
  text('place', { localized: false }),
  { name: 'seo', type: 'group', flattenedFields: [text('title')] },
  {
    name: 'aliases',
    type: 'array',
    localized: true,
    required: true,
    flattenedFields: [text('word', { localized: false })],
  },
  { name: 'programme', type: 'array', flattenedFields: [text('title', { required: true })] },
  {
    name: 'layout',
    type: 'blocks',
    blocks: [
      {
        slug: 'names',
        flattenedFields: [
          { name: 'words', type: 'array', localized: true, flattenedFields: [text('word', { localized: false })] },
        ],
      },
    ],
  },
] as unknown as FlattenedField[];

const pairs = (document: object, source: Record<string, unknown> | null = null, locale: 'en' | 'es' = 'en') =>
  pairsOf(fields, document as StoredDocument, locale, source);
const rich = (words: string) => ({ root: { type: 'root', children: [{ type: 'text', text: words }] } });

test('each text stands beside its translation, with the place in the form', () => {
  const document = {
    title: { fr: 'Bonjour', en: 'Hello', es: 'Hola' },
    summary: { fr: 'Un mot' },
    body: { en: rich('Left over') },
    slug: { fr: 'bonjour', en: 'hello' },
    place: 'Brest',
    seo: { title: { fr: 'Titre' } },
    programme: [{ id: 'r', title: { fr: 'Ouverture', en: 'Opening' } }],
  };
  expect(pairs(document)).toEqual({
    state: 'stale',
    source: null,
    pairs: [
      {
        key: 'title',
        path: 'title',
        kind: 'line',
        required: true,
        original: 'Bonjour',
        target: 'Hello',
        toCheck: true,
      },
      { key: 'summary', path: 'summary', kind: 'paragraph', required: false, original: 'Un mot', toCheck: true },
      { key: 'body', path: 'body', kind: 'long', required: false, target: rich('Left over'), toCheck: false },
      { key: 'seo.title', path: 'seo.title', kind: 'line', required: false, original: 'Titre', toCheck: true },
      {
        key: 'programme.r.title',
        path: 'programme.0.title',
        kind: 'line',
        required: true,
        original: 'Ouverture',
        target: 'Opening',
        toCheck: true,
      },
    ],
  });
});

test('a text that only a third language has is no pair', () => {
  const document = { title: { fr: 'Bonjour' }, summary: { es: 'Un resumen' } };
  expect(pairs(document).pairs.map(({ key }) => key)).toEqual(['title']);
  expect(pairs(document, null, 'es').pairs.map(({ key }) => key)).toEqual(['title', 'summary']);
});

test('a text that is empty in both languages is no pair', () => {
  expect(pairs({ title: { fr: ' ', en: '' }, summary: { fr: ' ', en: 'A word' } }).pairs).toMatchObject([
    { key: 'summary', target: 'A word' },
  ]);
});

test('a changed text comes with what it was when it was translated', () => {
  const source = { title: 'Bonjour', summary: 'Un mot' };
  const { pairs: found, state } = pairs({ title: { fr: 'Bonsoir', en: 'Hello' }, summary: { fr: 'Un mot' } }, source);
  expect(state).toBe('stale');
  expect(found).toMatchObject([
    { key: 'title', original: 'Bonsoir', originalBefore: 'Bonjour', toCheck: true },
    { key: 'summary', original: 'Un mot', originalBefore: 'Un mot', toCheck: false },
  ]);
});

test('a list of words that each language has of its own is one pair', () => {
  const aliases = {
    fr: [
      { id: 'a', word: 'asile' },
      { id: 'b', word: 'refuge' },
    ],
    en: [{ id: 'c', word: 'asylum' }],
  };
  const source = { title: 'Bonjour', 'aliases.z.word': 'abri' };
  const list = { key: 'aliases', path: 'aliases', kind: 'list', required: false };
  expect(pairs({ title: { fr: 'Bonjour' }, aliases }, source).pairs).toMatchObject([
    { key: 'title', toCheck: false },
    { ...list, original: 'asile\nrefuge', originalBefore: 'abri', target: 'asylum', toCheck: true },
  ]);
  const { fr } = aliases;
  const same = { 'aliases.a.word': 'asile', 'aliases.b.word': 'refuge' };
  expect(pairs({ title: { en: 'x' }, aliases: { fr } }, same).pairs).toMatchObject([
    { key: 'title' },
    { ...list, original: 'asile\nrefuge', target: undefined, toCheck: false },
  ]);
});

test('a list inside a block is named by its row', () => {
  const document = { layout: [{ id: 'r', blockType: 'names', words: { fr: [{ id: 'a', word: 'asile' }] } }] };
  expect(pairs(document).pairs).toMatchObject([
    { key: 'layout.r.words', path: 'layout.0.words', kind: 'list', original: 'asile', toCheck: true },
  ]);
});
