import type { FlattenedField } from 'payload';
import { describe, expect, test } from 'vitest';
import { checkBody } from './check-body';

const id = '0123456789abcdef01234567';
const text = (name: string, more = {}) => ({ name, type: 'text', ...more });
const block = { slug: 'quote', flattenedFields: [text('words'), { name: 'day', type: 'date' }] };
const fields = [
  text('title'),
  text('tags', { hasMany: true }),
  { name: 'kind', type: 'select', options: ['a', 'b'] },
  { name: 'day', type: 'date' },
  { name: 'count', type: 'number' },
  { name: 'done', type: 'checkbox' },
  { name: 'venue', type: 'group', flattenedFields: [text('city'), { name: 'latitude', type: 'number' }] },
  { name: 'rows', type: 'array', flattenedFields: [text('name'), { name: 'day', type: 'date' }] },
  { name: 'layout', type: 'blocks', blocks: [block] },
  { name: 'cover', type: 'upload', relationTo: 'media' },
  { name: 'members', type: 'relationship', relationTo: 'members', hasMany: true },
  { name: 'target', type: 'relationship', relationTo: ['pages', 'events'] },
  { name: 'body', type: 'richText' },
  { name: 'extra', type: 'json' },
] as unknown as FlattenedField[];

describe('what forms and scripts send is taken', () => {
  test.each([
    {},
    { title: 'x', tags: ['a', 'b'], kind: 'a', day: '2026-11-29T10:00:00.000Z', count: 3, done: true },
    { title: null, tags: null, kind: '', day: '', count: '', cover: '', members: '', body: null, rows: null },
    { title: 12, count: '3.5', done: 'true' },
    { venue: { city: 'Oujda', latitude: null }, unknown: [[[]]], extra: [1, { a: null }] },
    { rows: 0, layout: 0 },
    { rows: [], layout: [], members: [] },
    {
      rows: [{ name: 'x', id: 'a' }],
      layout: [
        { blockType: 'quote', words: 'x' },
        { blockType: 'gone', day: 'x' },
      ],
    },
    { cover: id, members: [id, { id, name: 'read at a depth' }], target: { relationTo: 'pages', value: id } },
    { body: { root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'x' }] }] } } },
    { body: {} },
  ])('%j', (data) => {
    expect(() => checkBody(data, fields)).not.toThrow();
  });
});

describe('what no field can hold is refused by the name of the field', () => {
  test.each([
    [{ title: [] }, 'title'],
    [{ title: {} }, 'title'],
    [{ title: ['x'] }, 'title'],
    [{ tags: [['x']] }, 'tags'],
    [{ kind: ['a'] }, 'kind'],
    [{ day: 'tomorrow' }, 'day'],
    [{ day: '2026-13-45' }, 'day'],
    [{ day: true }, 'day'],
    [{ day: [] }, 'day'],
    [{ count: 'abc' }, 'count'],
    [{ count: [] }, 'count'],
    [{ count: {} }, 'count'],
    [{ done: [] }, 'done'],
    [{ venue: null }, 'venue'],
    [{ venue: 'x' }, 'venue'],
    [{ venue: [] }, 'venue'],
    [{ venue: { city: {} } }, 'venue.city'],
    [{ venue: { latitude: 'north' } }, 'venue.latitude'],
    [{ rows: 'x' }, 'rows'],
    [{ rows: {} }, 'rows'],
    [{ rows: 5 }, 'rows'],
    [{ rows: [1] }, 'rows.0'],
    [{ rows: [{}, null] }, 'rows.1'],
    [{ rows: [{}, { day: 'x' }] }, 'rows.1.day'],
    [{ layout: [{ words: 'x' }] }, 'layout'],
    [{ layout: [{ blockType: 'quote', day: 'x' }] }, 'layout.0.day'],
    [{ cover: 'x' }, 'cover'],
    [{ cover: {} }, 'cover'],
    [{ cover: [id] }, 'cover'],
    [{ cover: 1 }, 'cover'],
    [{ members: ['x'] }, 'members'],
    [{ members: [{}] }, 'members'],
    [{ members: [[]] }, 'members'],
    [{ target: id }, 'target'],
    [{ target: { relationTo: 'pages', value: 'x' } }, 'target'],
    [{ body: 1 }, 'body'],
    [{ body: [] }, 'body'],
    [{ body: { root: 'x' } }, 'body'],
    [{ body: { root: { children: 'x' } } }, 'body'],
    [{ body: { root: { children: [{ type: 'p', children: [1] }] } } }, 'body'],
    [{ body: { root: { children: [{ children: [] }] } } }, 'body'],
    [{ id: [] }, 'id'],
    [{ id: {} }, 'id'],
  ])('%j', (data, subject) => {
    expect(() => checkBody(data, fields)).toThrow(
      expect.objectContaining({ code: 'invalid-field-value', status: 400, subject }),
    );
  });
});
