import type { FlattenedField } from 'payload';
import { describe, expect, test } from 'vitest';
import { type PublicDocument, textsOf, titleOf, titleWords } from './texts';

const text = (name: string, more: object = {}) => ({ name, type: 'text', localized: true, ...more });
const rich = (words: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] },
});
const silent = ['slug', 'sortTitle', 'addresses', 'urls', 'name', 'title', 'question', 'term', 'acronym'];
const fields = [
  ...silent.map((name) => text(name)),
  { name: 'seo', type: 'group', flattenedFields: [text('description')] },
  text('summary', { type: 'textarea' }),
  text('words', { hasMany: true }),
  text('secret', { hidden: true }),
  text('code', { localized: false }),
  ...['place', 'speakers'].map((name) => text(name, { localized: false })),
  { name: 'body', type: 'richText' },
  {
    name: 'venue',
    type: 'group',
    flattenedFields: [text('street', { localized: false }), text('city', { localized: false }), text('title')],
  },
  { name: 'rows', type: 'array', flattenedFields: [text('label')] },
  { name: 'layout', type: 'blocks', blocks: [{ slug: 'quote', flattenedFields: [text('words')] }] },
  { name: 'cover', type: 'upload' },
] as unknown as FlattenedField[];

const document = (data: object): PublicDocument => ({ id: 'a', updatedAt: '2026-11-29', ...data });
const read = (data: object, collection: Parameters<typeof textsOf>[0] = 'pages') =>
  textsOf(collection, document(data), fields, 'fr');

describe('the title', () => {
  test.each([
    ['members', { name: 'Réseau', acronym: 'R' }, 'Réseau', 'Réseau R'],
    ['events', { title: 'Rencontre', term: 'x' }, 'Rencontre', 'Rencontre'],
    ['documents', { title: 'Charte' }, 'Charte', 'Charte'],
    ['pages', { title: 'Accueil', aliases: [{ word: 'x' }] }, 'Accueil', 'Accueil'],
    [
      'concepts',
      { question: 'Qu’est-ce ?', term: 'Asile', aliases: [{ word: 'refuge' }, { word: null }, {}] },
      'Qu’est-ce ?',
      'Qu’est-ce ? Asile refuge',
    ],
    ['concepts', { question: 'Qu’est-ce ?', term: null, aliases: null }, 'Qu’est-ce ?', 'Qu’est-ce ?'],
    ['events', {}, '', ''],
  ] as const)('of %s: %j', (collection, data, title, words) => {
    expect(titleOf(collection, document(data))).toBe(title);
    expect(titleWords(collection, document(data))).toBe(words);
  });
});

describe('the texts of a page', () => {
  test('are its localized texts, in the order of its fields', () => {
    expect(read({ body: rich('le corps'), summary: ' le résumé ', words: ['un', 'deux'] })).toEqual([
      'le résumé',
      'un',
      'deux',
      'le corps',
    ]);
  });

  test('are not its title, nor what is no text of the page', () => {
    const data = Object.fromEntries(silent.map((name) => [name, 'x']));
    expect(read({ ...data, seo: { description: 'x' }, secret: 'x', code: 'x', cover: 'x' })).toEqual([]);
  });

  test('are a few that are the same in every language', () => {
    expect(read({ place: 'Brest', speakers: 'Ana' })).toEqual(['Brest', 'Ana']);
  });

  test('are those of a venue with its name, and a title below the top', () => {
    expect(read({ venue: { name: 'La Halle', street: 'x', city: 'Gap', title: 'Au fond' } })).toEqual([
      'La Halle',
      'Gap',
      'Au fond',
    ]);
    expect(read({ venue: {} })).toEqual([]);
  });

  test('are those of rows and blocks', () => {
    const layout = [
      { blockType: 'quote', words: 'Un mot' },
      { blockType: 'gone', words: 'x' },
    ];
    expect(read({ rows: [{ label: 'a' }, { label: 'b' }], layout })).toEqual(['a', 'b', 'Un mot']);
  });

  test('are none where nothing is stored', () => {
    expect(read({ summary: null, body: undefined, words: [' ', ''] })).toEqual([]);
  });

  test('say the kind of what has one, and its country', () => {
    expect(read({ kind: 'association', country: 'FR' }, 'members')).toEqual(['Association', 'France']);
    expect(read({ kind: 'unknown', country: null, venue: { country: 'ES' } }, 'events')).toEqual(['Espagne']);
    expect(read({ kind: 'association', venue: null }, 'pages')).toEqual([]);
  });
});
