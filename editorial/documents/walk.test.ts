import type { FlattenedField } from 'payload';
import { describe, expect, it } from 'vitest';
import { walk } from './walk';

const text = (name: string, more: object = {}) => ({ name, type: 'text', ...more });
const nested = (field: { name: string; type: string; localized?: boolean; fields: object[] }) => ({
  ...field,
  flattenedFields: field.fields,
});

const fields = [
  text('title', { localized: true }),
  text('code'),
  text('onlyOnline', { admin: { condition: (_: unknown, siblings: { code?: string }) => siblings.code === 'online' } }),
  nested({ name: 'seo', type: 'group', fields: [text('description', { localized: true })] }),
  nested({ name: 'programme', type: 'array', fields: [text('title', { localized: true }), text('speakers')] }),
  nested({ name: 'aliases', type: 'array', localized: true, fields: [text('word')] }),
  {
    name: 'layout',
    type: 'blocks',
    blocks: [{ slug: 'quote', flattenedFields: [text('text', { localized: true }), text('link')] }],
  },
  { name: 'events', type: 'join' },
  text('urls', { virtual: true }),
] as unknown as FlattenedField[];

const places = (document: Record<string, unknown>) =>
  [...walk(fields, document)].map(({ path, key, locale, value }) => [path, key, locale, value]);

describe('walking through a stored document', () => {
  it('yields every locale of a text, in the order of the form', () => {
    const document = { seo: { description: { en: 'D' } }, title: { en: 'B', fr: 'A', xx: 'no language' }, code: 'x' };
    expect(places(document)).toEqual([
      ['title', 'title', 'en', 'B'],
      ['title', 'title', 'fr', 'A'],
      ['code', 'code', null, 'x'],
      ['seo.description', 'seo.description', 'en', 'D'],
    ]);
  });

  it('gives rows by number and by id, so that a moved row keeps its key', () => {
    const rows = [
      { id: 'r1', title: { fr: 'Un' } },
      { id: 'r2', title: { fr: 'Deux' } },
    ];
    expect(places({ programme: rows })).toEqual([
      ['programme.0.title', 'programme.r1.title', 'fr', 'Un'],
      ['programme.1.title', 'programme.r2.title', 'fr', 'Deux'],
    ]);
    expect(places({ programme: rows.toReversed() })[1]).toEqual([
      'programme.1.title',
      'programme.r1.title',
      'fr',
      'Un',
    ]);
  });

  it('visits every row even when two have the same id, or one has none', () => {
    const rows = [{ id: 'r', speakers: 'a' }, { id: 'r', speakers: 'b' }, { speakers: 'c' }];
    expect(places({ programme: rows })).toEqual([
      ['programme.0.speakers', 'programme.r.speakers', null, 'a'],
      ['programme.1.speakers', 'programme.r.speakers', null, 'b'],
      ['programme.2.speakers', 'programme.2.speakers', null, 'c'],
    ]);
  });

  it('visits blocks stored in JSON, with their kind', () => {
    const layout = [
      { id: 'b1', blockType: 'quote', text: { fr: 'Phrase' }, link: 'https://a.example' },
      { id: 'b2', blockType: 'no longer known', text: { fr: 'x' } },
    ];
    expect([...walk(fields, { layout })].map(({ key, locale, block }) => [key, locale, block])).toEqual([
      ['layout.b1.text', 'fr', 'quote'],
      ['layout.b1.link', null, 'quote'],
    ]);
  });

  it('gives rows of a localized list the locale of the list', () => {
    const aliases = { fr: [{ id: 'f', word: 'un' }], en: [{ id: 'e', word: 'one' }] };
    expect(places({ aliases })).toEqual([
      ['aliases.0.word', 'aliases.f.word', 'fr', 'un'],
      ['aliases.0.word', 'aliases.e.word', 'en', 'one'],
    ]);
  });

  it('omits fields that are hidden by a condition, empty or not stored', () => {
    expect(places({ onlyOnline: 'https://a.example', code: 'there', title: null, urls: 'x', events: ['y'] })).toEqual([
      ['code', 'code', null, 'there'],
    ]);
    expect(places({ onlyOnline: 'https://a.example', code: 'online' })).toHaveLength(2);
  });
});
