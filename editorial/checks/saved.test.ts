import type { FlattenedField } from 'payload';
import { expect, test } from 'vitest';
import { asItWillBeStored } from './saved';

const text = (name: string) => ({ name, type: 'text', localized: true }) as unknown as FlattenedField;
const fields = [
  text('title'),
  { name: 'kind', type: 'text' },
  { name: 'seo', type: 'group', flattenedFields: [text('title')] },
  { name: 'layout', type: 'blocks', blocks: [{ slug: 'a', flattenedFields: [text('title')] }] },
] as unknown as FlattenedField[];

test('what is saved in one language goes over what is stored in all of them', () => {
  const stored = {
    title: { fr: 'un', en: 'one' },
    kind: 'old',
    seo: { title: { en: 'one' } },
    layout: [
      { id: '1', blockType: 'a', title: { fr: 'un', en: 'one' } },
      { id: '2', blockType: 'a', title: { fr: 'deux', en: 'two' } },
    ],
  };
  const saved = {
    title: 'UN',
    kind: 'new',
    seo: { title: 'UN' },
    layout: [
      { id: '2', blockType: 'a', title: 'DEUX' },
      { id: '3', blockType: 'a', title: 'TROIS' },
    ],
  };
  expect(asItWillBeStored(fields, saved, stored, 'fr')).toEqual({
    title: { fr: 'UN', en: 'one' },
    kind: 'new',
    seo: { title: { fr: 'UN', en: 'one' } },
    layout: [
      { id: '2', blockType: 'a', title: { fr: 'DEUX', en: 'two' } },
      { id: '3', blockType: 'a', title: { fr: 'TROIS' } },
    ],
  });
});

test('a document that was never stored has the one language', () => {
  expect(asItWillBeStored(fields, { title: 'UN' }, {}, 'fr')).toMatchObject({ title: { fr: 'UN' }, layout: [] });
});
