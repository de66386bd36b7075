import type { FlattenedField } from 'payload';
import { describe, expect, it } from 'vitest';
import { applyTexts } from './apply';

const text = (name: string, localized = true) => ({ name, type: 'text', localized });
const fields = [
  text('title'),
  text('place', false),
  { name: 'body', type: 'richText', localized: true },
  { name: 'seo', type: 'group', flattenedFields: [text('title'), text('code', false)] },
  { name: 'meta', type: 'tab', flattenedFields: [text('note')] },
  text('slug'),
  text('sortTitle'),
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
      { slug: 'quote', flattenedFields: [text('words')] },
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

describe('texts applied to a document', () => {
  it('change the row of their id, and nothing else in it', () => {
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

  it('keep their siblings in a group, and do not change the original object', () => {
    const before = structuredClone(document);
    expect(applyTexts(fields, document, { 'seo.title': 'S', title: '' }).data).toEqual({
      title: '',
      seo: { title: 'S', code: 'x' },
    });
    expect(document).toEqual(before);
  });

  it('are reported when their row was deleted', () => {
    expect(applyTexts(fields, document, { 'layout.b9.title': 'x', 'layout.b1.figures.f2.label': 'x' }).gone).toEqual([
      'layout.b9.title',
      'layout.b1.figures.f2.label',
    ]);
  });

  it('change translated texts only', () => {
    const texts = {
      ...{ place: 'x', 'seo.code': 'x', 'layout.b1.figures.f1.value': 'x', _status: 'published', 'aliases.a.id': 'x' },
      ...{ title: { root: {} }, body: 'x', aliases: ['x'], 'layout.b1': {}, layout: [], __proto__x: 'x' },
    };
    const { data, foreign, gone } = applyTexts(fields, document, texts);
    expect(data).toEqual({});
    expect([...foreign, ...gone].sort()).toEqual(Object.keys(texts).sort());
  });

  it('replace a list of texts as a whole', () => {
    expect(applyTexts(fields, document, { aliases: [{ id: 'a', word: 'one' }] })).toMatchObject({
      data: { aliases: [{ id: 'a', word: 'one' }] },
      foreign: [],
    });
  });

  it('go into a tab, also where it holds nothing yet', () => {
    expect(applyTexts(fields, { meta: { note: 'a' } }, { 'meta.note': 'b' }).data).toEqual({ meta: { note: 'b' } });
    for (const meta of [undefined, null, 'x', []]) {
      expect(applyTexts(fields, { meta }, { 'meta.note': 'b' }).data).toEqual({ meta: { note: 'b' } });
    }
  });

  it('may be an address that was typed, but none that is made from others', () => {
    const { data, foreign } = applyTexts(fields, document, { slug: 'hello', sortTitle: 'hello' });
    expect(data).toEqual({ slug: 'hello' });
    expect(foreign).toEqual(['sortTitle']);
  });

  it('may be emptied', () => {
    expect(applyTexts(fields, document, { title: null, body: null }).data).toEqual({ title: null, body: null });
  });

  it('are long texts where the field is one', () => {
    const body = { root: { children: [] } };
    expect(applyTexts(fields, document, { body }).data).toEqual({ body });
    for (const value of [{}, { root: null }, { root: [] }, [], 1]) {
      expect(applyTexts(fields, document, { body: value }).foreign, JSON.stringify(value)).toEqual(['body']);
    }
  });

  it('go by the schema of their own kind of block', () => {
    const layout = [{ id: 'q', blockType: 'quote', words: 'a' }, null, { id: 'x', blockType: 'unknown' }];
    expect(applyTexts(fields, { layout }, { 'layout.q.words': 'b' }).data).toEqual({
      layout: [
        { id: 'q', blockType: 'quote', words: 'b' },
        { id: 'x', blockType: 'unknown' },
      ],
    });
    const { foreign } = applyTexts(fields, { layout }, { 'layout.q.title': 'b', 'layout.x.title': 'b' });
    expect(foreign).toEqual(['layout.q.title', 'layout.x.title']);
  });

  it('are refused where what they are within holds texts only', () => {
    expect(applyTexts(fields, document, { 'title.x': 'b', 'body.root': 'b' }).foreign).toEqual([
      'title.x',
      'body.root',
    ]);
  });

  it('are a list of words only where each of them is one', () => {
    expect(applyTexts(fields, document, { aliases: [{ id: 'a', word: 'one' }, 'two'] }).foreign).toEqual(['aliases']);
  });

  it('find no row in a document that has none', () => {
    for (const layout of [undefined, null, {}, 'x']) {
      expect(applyTexts(fields, { layout }, { 'layout.undefined.title': 'x' }).gone).toEqual([
        'layout.undefined.title',
      ]);
    }
  });
});
