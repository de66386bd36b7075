import type { PayloadRequest } from 'payload';
import { expect, test } from 'vitest';
import { label } from '@/messages/panel';
import { placeName } from './names';

const flattenedFields = [
  { name: 'title', type: 'text', label: { fr: 'Titre', en: 'Title', es: 'Título' } },
  {
    name: 'seo',
    type: 'group',
    label: false,
    flattenedFields: [{ name: 'title', type: 'text', label: { fr: 'Titre', en: 'Title', es: 'Título' } }],
  },
  { name: 'other', type: 'group', flattenedFields: [{ name: 'note', type: 'text', label: 'Note' }] },
  { name: 'made', type: 'text', label: label('events.singular') },
  { name: 'odd', type: 'text', label: 7 },
  {
    name: 'programme',
    type: 'array',
    label: { fr: 'Programme' },
    flattenedFields: [{ name: 'title', type: 'text', localized: true, label: { fr: 'Titre' } }],
  },
  {
    name: 'layout',
    type: 'blocks',
    label: { fr: 'Contenu' },
    blocks: [
      {
        slug: 'quote',
        labels: { singular: { fr: 'Citation' } },
        flattenedFields: [{ name: 'words', type: 'textarea', localized: true, label: { fr: 'Mots' } }],
      },
      { slug: 'plain', flattenedFields: [{ name: 'words', type: 'text', label: { fr: 'Mots' } }] },
    ],
  },
];

const nameIn = (language: string, path: string, document: Record<string, unknown> = {}) =>
  placeName('events', document, path, {
    i18n: { language, fallbackLanguage: 'fr' },
    payload: { collections: { events: { config: { flattenedFields } } } },
  } as unknown as PayloadRequest);

test('a field is named by its label, within the name of its group', () => {
  expect(nameIn('fr', 'title')).toBe('Titre');
  expect(nameIn('fr', 'seo.title')).toBe('Moteurs et partage – Titre');
  expect(nameIn('es', 'seo.title')).toMatch(/^\S.* – Título$/);
});

test('a group without a label adds none, and never a catalog key', () => {
  expect(nameIn('en', 'other.note')).toBe('Note');
});

test.each([
  ['a row by its first text', 'programme.0.title', 'Programme, Ouverture – Titre'],
  ['an empty row by its number', 'programme.1.title', 'Programme, 2 – Titre'],
  ['a block by its name and its first text', 'layout.0.words', 'Citation, Un mot – Mots'],
  ['a block without a name by the field it stands in', 'layout.1.words', 'Contenu, 2 – Mots'],
  ['a field of ours by its text of the catalogs', 'made', 'Événement'],
  ['a field whose label is no text by nothing', 'odd', ''],
  ['a path that the document has not by nothing', 'programme.7.title', ''],
])('names %s', (_, path, name) => {
  const document = {
    programme: [{ title: { fr: 'Ouverture' } }, { title: { fr: ' ' } }],
    layout: [{ blockType: 'quote', words: { fr: 'Un mot' } }, { blockType: 'plain' }],
  };
  expect(nameIn('fr', path, document)).toBe(name);
});
