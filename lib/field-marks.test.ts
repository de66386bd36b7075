import type { FlattenedField } from 'payload';
import { expect, test } from 'vitest';
import { fieldMark, markFields } from './field-marks';

const text = (name: string) => ({ type: 'text', name }) as FlattenedField;
const group = (name: string, ...flattenedFields: FlattenedField[]) =>
  ({ type: 'group', name, flattenedFields }) as unknown as FlattenedField;
const array = (name: string, ...flattenedFields: FlattenedField[]) =>
  ({ type: 'array', name, flattenedFields }) as unknown as FlattenedField;
const quote = { slug: 'quote', flattenedFields: [text('source'), array('steps', group('link', text('label')))] };
const fields = [
  text('title'),
  group('venue', text('name')),
  array('figures', text('value')),
  { type: 'blocks', name: 'layout', blocks: [quote] } as unknown as FlattenedField,
  { type: 'relationship', name: 'members', relationTo: 'members' } as FlattenedField,
];
const document = () => ({
  title: 'Un titre',
  venue: { name: 'Maison' },
  figures: [{ id: 'a', value: '3' }, { value: '4' }],
  layout: [{ id: 'b', blockType: 'quote', source: 'Elle', steps: [{ id: 'c', link: { label: 'Lire' } }] }],
  members: [{ id: 'd', name: 'Un membre' }],
});

test('a document, its groups, rows and blocks are marked by their paths, rows by id', () => {
  const { venue, figures, layout, ...rest } = markFields(fields, document());
  const [block] = layout;
  const marks = [
    fieldMark(venue),
    fieldMark(venue, 'name'),
    ...figures.map((figure) => fieldMark(figure, 'value')),
    ...layout.map((each) => fieldMark(each)),
    ...layout.map((each) => fieldMark(each, 'source')),
    ...(block?.steps ?? []).map((step) => fieldMark(step, 'link')),
    ...(block?.steps ?? []).map(({ link }) => fieldMark(link, 'label')),
    ...rest.members.map((member) => fieldMark(member, 'name')),
  ];
  expect(marks.map((mark) => mark['data-field'])).toEqual([
    'venue',
    'venue.name',
    'figures.a.value',
    'figures.1.value',
    'layout.b',
    'layout.b.source',
    'layout.b.steps.c.link',
    'layout.b.steps.c.link.label',
    // Another document's, which has a form of its own.
    undefined,
  ]);
});

test('the document has the marks of its fields, and none of its own', () => {
  const marked = markFields(fields, document());
  expect(fieldMark(marked, 'title')).toEqual({ 'data-field': 'title' });
  expect(fieldMark(marked)).toEqual({});
});

test('what was read for readers has no attribute', () => {
  markFields(fields, document());
  expect(fieldMark(document(), 'title')).toEqual({});
});
