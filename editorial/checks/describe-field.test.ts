import type { FlattenedField } from 'payload';
import { expect, test } from 'vitest';
import { describeField } from './describe-field';

const label = (fr: string) => ({ fr, en: `${fr} (en)` });
const text = (name: string, words: unknown) => ({ name, type: 'text', label: words });
const fields = [
  text('title', label('Titre')),
  { name: 'seo', type: 'group', label: label('Partage'), flattenedFields: [text('title', label('Titre court'))] },
  { name: 'meta', type: 'tab', label: false, flattenedFields: [text('note', label('Note')), text('code', undefined)] },
  {
    name: 'programme',
    type: 'array',
    label: label('Programme'),
    labels: { singular: label('Moment'), plural: label('Moments') },
    flattenedFields: [
      text('title', label('Titre du moment')),
      { name: 'steps', type: 'array', label: label('Étapes'), flattenedFields: [text('name', label('Nom'))] },
    ],
  },
  {
    name: 'layout',
    type: 'blocks',
    label: label('Contenu'),
    blocks: [
      { slug: 'text', labels: { singular: label('Texte') }, flattenedFields: [text('body', label('Corps'))] },
      { slug: 'plain', flattenedFields: [text('body', label('Corps simple'))] },
    ],
  },
] as unknown as FlattenedField[];

const document = {
  programme: [{ title: 'a', steps: [{ name: 'b' }] }],
  layout: [{ blockType: 'plain' }, { blockType: 'text' }, { blockType: 'gone' }],
};

const placeOf = (path: string, language = 'fr', data: Record<string, unknown> = document) => {
  const { field, rows } = describeField(fields, data, path, language);
  return `${rows} | ${field}`;
};

test.each([
  ['a field by its label', 'title', ' | Titre'],
  ['a field of a group by its own label', 'seo.title', ' | Titre court'],
  ['a field of a tab without a label', 'meta.note', ' | Note'],
  ['a field without a label by what is around it', 'programme.0.steps.0.x', 'Moment 1 ; Étapes 1 | Étapes'],
  ['an unlabelled field of an unlabelled tab by nothing', 'meta.code', ' | '],
  ['a field in a row, counted from one', 'programme.1.title', 'Moment 2 | Titre du moment'],
  [
    'a row of a list without a name for its rows by that of the list',
    'programme.0.steps.2.name',
    'Moment 1 ; Étapes 3 | Nom',
  ],
  ['a field in a block by the name of the block', 'layout.1.body', 'bloc 2, Texte | Corps'],
  ['a block without a name by its number', 'layout.0.body', 'bloc 1,  | Corps simple'],
  ['a block of an unknown kind by the field it stands in', 'layout.2.body', 'Contenu 3 | Contenu'],
  ['a block that is not there by the field it would stand in', 'layout.7.body', 'Contenu 8 | Contenu'],
  ['a list as a whole', 'programme', ' | Programme'],
  ['a path into a text as the text', 'title.0.x', ' | Titre'],
  ['a field that is none by nothing', 'nothing', ' | '],
])('names %s', (_, path, place) => {
  expect(placeOf(path)).toBe(place);
});

test('names it in the language of the reader', () => {
  expect(placeOf('layout.1.body', 'en')).toBe('block 2, Texte (en) | Corps (en)');
});

test.each([
  ['nothing', {}],
  ['null', { layout: null, programme: null, seo: null }],
  ['a text', { layout: 'x', programme: 'x', seo: 'x' }],
  ['empty rows', { layout: [null], programme: [null] }],
])('names fields of a document that holds %s there', (_, data) => {
  expect(placeOf('layout.0.body', 'fr', data)).toBe('Contenu 1 | Contenu');
  expect(placeOf('programme.0.title', 'fr', data)).toBe('Moment 1 | Titre du moment');
  expect(placeOf('seo.title', 'fr', data)).toBe(' | Titre court');
});
