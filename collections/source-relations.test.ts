import { expect, test } from 'vitest';
import { withSourceRelations } from './source-relations';

const belleombre = { id: 'a1', name: 'Belleombre', addresses: { fr: 'belleombre' } };
const french = { id: 'd1', title: 'Texte', authors: [belleombre], event: 'e1', addresses: { fr: 'texte', en: 'text' } };

test('what a translation names by a bare id is given in French', () => {
  const english = { ...french, title: 'Text', authors: ['a1'] as unknown as (typeof belleombre)[] };
  expect(withSourceRelations(english, french)).toEqual({ ...french, title: 'Text', authors: [belleombre] });
});

test('in links within a text too', () => {
  const source = { id: 'd1', body: { root: { doc: { relationTo: 'members', value: belleombre as unknown } } } };
  const translation = { id: 'd1', body: { root: { doc: { relationTo: 'members', value: 'a1' as unknown } } } };
  expect(withSourceRelations(translation, source).body.root.doc.value).toEqual(belleombre);
});

test('what is not public in French either stays a bare id', () => {
  expect(withSourceRelations(french, { ...french, authors: [] }).event).toBe('e1');
});

test('a document’s own id is never replaced', () => {
  const source = { id: 'a1', related: [{ ...belleombre, related: [] }] };
  expect(withSourceRelations({ id: 'a1', related: [] }, source).id).toBe('a1');
});
