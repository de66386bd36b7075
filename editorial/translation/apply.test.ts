import type { FlattenedField } from 'payload';
import { describe, expect, it } from 'vitest';
import { applyTexts } from './apply';

const text = (name: string, localized = true) => ({ name, type: 'text', localized });
const fields = [
  text('title'),
  text('place', false),
  { name: 'body', type: 'richText', localized: true },
  { name: 'seo', type: 'group', flattenedFields: [text('title'), text('code', false)] },
  { name: 'aliases', type: 'array', localized: true, flattenedFields: [text('word', false)] },
  {
    name: 'layout',
    type: 'blocks',
    blocks: [
      {
        slug: 'figures',
        flattenedFields: [
          text('title'),
          { name: 'figures', type: 'array', flattenedFields: [text('label'), text('value', false)] },
        ],
      },
    ],
  },
] as unknown as FlattenedField[];

const document = {
  title: 'Hello',
  seo: { title: null, code: 'x' },
  layout: [
    { id: 'b1', blockType: 'figures', title: 'One', figures: [{ id: 'f1', label: 'people', value: '180' }] },
    { id: 'b2', blockType: 'figures', title: 'Two', figures: [] },
  ],
};

describe('texts put into a document', () => {
  it('go into the row of their id, and nothing else in it is lost', () => {
    const { data } = applyTexts(fields, document, {
      'layout.b1.figures.f1.label': 'persons',
      'layout.b2.title': 'Three',
    });
    expect(data).toEqual({
      layout: [
        { id: 'b1', blockType: 'figures', title: 'One', figures: [{ id: 'f1', label: 'persons', value: '180' }] },
        { id: 'b2', blockType: 'figures', title: 'Three', figures: [] },
      ],
    });
  });

  it('follow a row that was moved', () => {
    const moved = { ...document, layout: document.layout.toReversed() };
    expect(applyTexts(fields, moved, { 'layout.b1.title': 'New' }).data.layout).toMatchObject([
      { title: 'Two' },
      { title: 'New' },
    ]);
  });

  it('keep what stands beside them in a group, and leave the document as it was', () => {
    const before = structuredClone(document);
    expect(applyTexts(fields, document, { 'seo.title': 'S', title: '' }).data).toEqual({
      title: '',
      seo: { title: 'S', code: 'x' },
    });
    expect(document).toEqual(before);
  });

  it('are told where their row is no more', () => {
    expect(applyTexts(fields, document, { 'layout.b9.title': 'x', 'layout.b1.figures.f2.label': 'x' }).gone).toEqual([
      'layout.b9.title',
      'layout.b1.figures.f2.label',
    ]);
  });

  it('go nowhere but into translated texts', () => {
    const texts = {
      ...{ place: 'x', 'seo.code': 'x', 'layout.b1.figures.f1.value': 'x', _status: 'published', 'aliases.a.id': 'x' },
      ...{ title: { root: {} }, body: 'x', aliases: ['x'], 'layout.b1': {}, layout: [], __proto__x: 'x' },
    };
    const { data, foreign, gone } = applyTexts(fields, document, texts);
    expect(data).toEqual({});
    expect([...foreign, ...gone].sort()).toEqual(Object.keys(texts).sort());
  });

  it('replace a list of words as a whole', () => {
    expect(applyTexts(fields, document, { aliases: [{ id: 'a', word: 'one' }] })).toMatchObject({
      data: { aliases: [{ id: 'a', word: 'one' }] },
      foreign: [],
    });
  });
});
