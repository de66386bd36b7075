import type { PayloadRequest } from 'payload';
import { expect, test } from 'vitest';
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
];

const nameIn = (language: string, path: string) =>
  placeName('events', {}, path, {
    i18n: { language, fallbackLanguage: 'fr' },
    payload: { collections: { events: { config: { flattenedFields } } } },
  } as unknown as PayloadRequest);

test('a field is named by its label, within the name of its group', () => {
  expect(nameIn('fr', 'title')).toBe('Titre');
  expect(nameIn('fr', 'seo.title')).toBe('Moteurs et partage – Titre');
  expect(nameIn('es', 'seo.title')).toMatch(/^\S.* – Título$/);
});

test('a group without a name adds none, and never the key of a text', () => {
  expect(nameIn('en', 'other.note')).toBe('Note');
});
