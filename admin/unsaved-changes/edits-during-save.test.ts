import type { FormState } from 'payload';
import { expect, test } from 'vitest';
import { type Edits, hasSaveReturned, overwrittenEdits, recordEdits } from './edits-during-save';

const form = (values: Record<string, unknown>, updatedAt = '1'): FormState => ({
  updatedAt: { value: updatedAt },
  ...Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value }])),
});

/** Edits of a person who typed after 10 ms, when the save had been sent, and before. */
function edited(before: FormState, now: FormState, at = 20): Edits {
  const edits: Edits = new Map();
  recordEdits(edits, before, now, at);
  return edits;
}

test('a response is recognised by the time of the save', () => {
  expect(hasSaveReturned(form({ title: 'A' }), form({ title: 'AB' }))).toBe(false);
  expect(hasSaveReturned(form({ title: 'A' }), form({ title: 'A' }, '2'))).toBe(true);
});

test('edits made after the request was sent are all restored', () => {
  const edits = edited(form({ title: 'A', place: '', kind: 'x' }), form({ title: 'AB', place: 'Salle', kind: 'x' }));
  expect(overwrittenEdits(edits, form({ title: 'A', place: null, kind: 'y' }, '2'), 10)).toEqual([
    { path: 'title', value: 'AB' },
    { path: 'place', value: 'Salle' },
  ]);
  // Until a later request has sent them.
  expect(overwrittenEdits(edits, form({ title: 'A', place: 'Salle' }, '3'), 15)).toEqual([
    { path: 'title', value: 'AB' },
  ]);
});

test('edits sent with the request have the server’s value', () => {
  const edits = edited(form({ slug: '' }), form({ slug: 'Ma page' }));
  expect(overwrittenEdits(edits, form({ slug: 'ma-page' }, '2'), 30)).toEqual([]);
  expect(overwrittenEdits(edits, form({ slug: 'ma-page' }, '3'), 10)).toEqual([]);
});

test('a moved row keeps its text', () => {
  const rows = (ids: string[], titles: string[]): FormState => ({
    ...form(Object.fromEntries(titles.map((title, index) => [`programme.${index}.title`, title]))),
    programme: { value: ids.length, rows: ids.map((id) => ({ id })) },
  });
  const edits = edited(rows(['a', 'b'], ['One', 'Two']), rows(['a', 'b'], ['One', 'Two more']));
  const moved = { ...rows(['b', 'a'], ['Two', 'One']), updatedAt: { value: '2' } };
  expect(overwrittenEdits(edits, moved, 10)).toEqual([{ path: 'programme.0.title', value: 'Two more' }]);
});

test('a deleted row gets nothing, and rows themselves are left to Payload', () => {
  const edits = edited(
    { ...form({ 'rows.0.title': 'One' }), rows: { value: 1, rows: [{ id: 'a' }] } },
    { ...form({ 'rows.0.title': 'One more' }), rows: { value: 2, rows: [{ id: 'a' }, { id: 'b' }] } },
  );
  expect(overwrittenEdits(edits, { ...form({}, '2'), rows: { value: 0, rows: [] } }, 10)).toEqual([]);
});

test('an edit rendered together with a response is recorded, and values set by the response are not', () => {
  const before = form({ title: 'A', slug: 'Ma page', place: '' });
  const now: FormState = {
    updatedAt: { value: '2', initialValue: '2' },
    title: { value: 'AB', initialValue: 'A' },
    slug: { value: 'ma-page', initialValue: 'ma-page' },
    place: { value: '', initialValue: null },
  };
  expect([...edited(before, now)]).toEqual([['title', { value: 'AB', at: 20 }]]);
});
