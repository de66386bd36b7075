import type { FlattenedField } from 'payload';
import { describe, expect, test } from 'vitest';
import { findPlace } from './place';

const text = (name: string, label: string, more: object = {}) => ({
  name,
  label: { fr: label },
  type: 'text',
  ...more,
});
const holding = (field: { fields: object[] } & Record<string, unknown>) => ({
  ...field,
  flattenedFields: field.fields,
});

const fields = [
  text('title', 'Titre', { localized: true }),
  text('code', 'Code'),
  holding({ name: 'seo', type: 'group', fields: [text('description', 'Description', { localized: true })] }),
  { name: 'body', label: { fr: 'Texte' }, type: 'richText', localized: true },
  {
    name: 'attendance',
    label: { fr: 'Participation' },
    type: 'select',
    options: [{ value: 'online', label: { fr: 'En ligne' } }],
  },
  { name: 'cover', label: { fr: 'Image' }, type: 'upload', relationTo: 'media' },
  holding({
    name: 'programme',
    label: { fr: 'Programme' },
    labels: { singular: { fr: 'Moment' } },
    type: 'array',
    fields: [text('title', 'Titre', { localized: true }), text('place', 'Lieu')],
  }),
  holding({
    name: 'aliases',
    label: { fr: 'Autres noms' },
    type: 'array',
    localized: true,
    fields: [text('word', 'Mot')],
  }),
  {
    name: 'layout',
    label: { fr: 'Contenu' },
    type: 'blocks',
    blocks: [
      {
        slug: 'quote',
        labels: { singular: { fr: 'Citation' } },
        flattenedFields: [text('text', 'Phrase', { localized: true })],
      },
    ],
  },
] as unknown as FlattenedField[];

const paragraph = (words: string) => ({ type: 'paragraph', children: [{ type: 'text', text: words }] });

const document = {
  title: { fr: 'Une rencontre', en: 'A meeting' },
  code: 'x',
  seo: { description: { fr: 'Deux jours' } },
  body: { fr: { root: { children: [paragraph('Premier  jour.'), paragraph('Second jour.')] } } },
  attendance: 'online',
  cover: 'aaaa',
  programme: [
    { id: 'p1', title: { fr: 'Accueil' }, place: 'Gap' },
    { id: 'p2', title: { fr: 'Débat' }, place: 'Briançon' },
  ],
  aliases: { fr: [{ id: 'f1', word: 'un' }], en: [{ id: 'e1', word: 'one' }] },
  layout: [
    { id: 'b1', blockType: 'quote', text: { fr: 'Une phrase', en: 'A sentence' } },
    { id: 'b2', blockType: 'no longer known' },
  ],
};

const find = (path: string, locale: 'fr' | 'en' | null = 'fr', within: Record<string, unknown> = document) =>
  findPlace(fields, within, { path, locale }, 'fr');

describe('the place of a comment', () => {
  test('has the words of its locale, where the field has locales', () => {
    expect(find('title')).toEqual({ name: 'Titre', words: 'Une rencontre', isLocalized: true });
    expect(find('title', 'en')).toEqual({ name: 'Titre', words: 'A meeting', isLocalized: true });
    expect(find('code', 'en')).toEqual({ name: 'Code', words: 'x', isLocalized: false });
    expect(find('seo.description')).toEqual({ name: 'Description', words: 'Deux jours', isLocalized: true });
    // Begun without a text, as a field that is still empty.
    expect(find('seo.description', 'en')?.words).toBe('');
  });

  test('has the words of long texts in one line, choices as they are called, and none of another document', () => {
    expect(find('body')?.words).toBe('Premier jour. Second jour.');
    expect(find('attendance')?.words).toBe('En ligne');
    expect(find('cover')).toEqual({ name: 'Image', words: '', isLocalized: false });
  });

  test('is the same after rows were moved, and is called by where they are', () => {
    const moved = { ...document, programme: document.programme.toReversed() };
    expect(find('programme.p2.title')).toMatchObject({
      name: expect.stringMatching(/Programme › 2\..*Moment.* › Titre/),
    });
    expect(find('programme.p2.title', 'fr', moved)).toMatchObject({
      name: expect.stringMatching(/Programme › 1\..*Moment.* › Titre/),
      words: 'Débat',
    });
    expect(find('programme.p2.place')?.isLocalized).toBe(false);
  });

  test('may be a whole row or block', () => {
    expect(find('programme.p1')).toMatchObject({ words: 'Accueil', isLocalized: false });
    expect(find('layout.b1')).toMatchObject({ name: expect.stringContaining('Citation'), words: '' });
    expect(find('layout.b1.text', 'en')?.words).toBe('A sentence');
    expect(find('aliases.e1.word', 'en')).toMatchObject({ words: 'one', isLocalized: true });
  });

  test.each([
    ['a row that is gone', 'programme.p3.title'],
    ['a row by its number', 'programme.0.title'],
    ['a row of another locale', 'aliases.e1.word'],
    ['a field that is gone', 'subtitle'],
    ['a block of a kind that is gone', 'layout.b2'],
    ['a list itself', 'programme'],
    ['a group', 'seo'],
    ['something within a text', 'title.fr'],
    ['nothing', ''],
  ])('%s is none', (_, path) => {
    expect(find(path)).toBeNull();
  });
});
