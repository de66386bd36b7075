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

test('data saved in one locale replaces the stored one in that locale', () => {
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

test('a document that was never stored has one locale', () => {
  expect(asItWillBeStored(fields, { title: 'UN' }, {}, 'fr')).toMatchObject({ title: { fr: 'UN' }, layout: [] });
});

test('rows of a list, and fields of a tab, keep their texts in other locales', () => {
  const nested = [
    { name: 'meta', type: 'tab', flattenedFields: [text('title')] },
    { name: 'links', type: 'array', flattenedFields: [text('label'), { name: 'url', type: 'text' }] },
  ] as unknown as FlattenedField[];
  const stored = {
    meta: { title: { fr: 'un', en: 'one' } },
    links: [{ id: '1', label: { fr: 'un', en: 'one' }, url: '/old' }],
  };
  const saved = { meta: { title: 'UN' }, links: [{ id: '1', label: 'UN', url: '/new' }] };
  expect(asItWillBeStored(nested, saved, stored, 'fr')).toEqual({
    meta: { title: { fr: 'UN', en: 'one' } },
    links: [{ id: '1', label: { fr: 'UN', en: 'one' }, url: '/new' }],
  });
});

test('blocks are merged by the fields of their own kind, and one of an unknown kind is kept as it is', () => {
  const blocks = [
    {
      name: 'layout',
      type: 'blocks',
      blocks: [
        { slug: 'a', flattenedFields: [text('title')] },
        { slug: 'b', flattenedFields: [text('words')] },
      ],
    },
  ] as unknown as FlattenedField[];
  const layout = [
    { id: '1', blockType: 'b', words: 'mots' },
    { id: '2', blockType: 'gone', words: 'mots' },
  ];
  expect(asItWillBeStored(blocks, { layout }, {}, 'fr')).toEqual({
    layout: [{ id: '1', blockType: 'b', words: { fr: 'mots' } }, layout[1]],
  });
});

test('other values are kept as they are', () => {
  expect(
    asItWillBeStored(fields, { title: undefined, kind: 'new', seo: null, layout: [null, 'x', []] }, { seo: [] }, 'en'),
  ).toEqual({ title: { en: null }, kind: 'new', seo: { title: { en: null } }, layout: [] });
});
