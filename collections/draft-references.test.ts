import { expect, test } from 'vitest';
import { type DraftCards, withDraftReferences } from './draft-references';

const draft = { id: 'one', title: 'Nouveau', addresses: { fr: 'nouveau' }, collection: 'events' } as const;
const cards: DraftCards = new Map([['one', draft]]);

test('references to a draft show it: bare ids, published versions, rows, links in texts', () => {
  const published = { id: 'one', title: 'Ancien', addresses: { fr: 'ancien' } };
  const document = {
    id: 'two',
    organisers: ['one', 'three', published],
    layout: [{ id: 'row', chosen: ['one'] }],
    body: { root: { children: [{ type: 'link', fields: { doc: { relationTo: 'events', value: 'one' } } }] } },
  };
  expect(withDraftReferences(document, cards)).toEqual({
    id: 'two',
    organisers: [draft, 'three', draft],
    layout: [{ id: 'row', chosen: [draft] }],
    body: { root: { children: [{ type: 'link', fields: { doc: { relationTo: 'events', value: draft } } }] } },
  });
});

test('the document itself, its ids and everything else stay as they are', () => {
  const itself = {
    id: 'one',
    title: 'one more',
    rows: [{ id: 'one', text: null }],
    size: 3,
    cover: { id: 'one', url: '/a' },
  };
  expect(withDraftReferences(itself, cards)).toEqual(itself);
  expect(withDraftReferences(itself, new Map())).toBe(itself);
});
