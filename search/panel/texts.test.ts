import type { FlattenedField } from 'payload';
import { expect, test } from 'vitest';
import { textParts, wordsByLocale } from './texts';

const text = (name: string, more: object = {}) => ({ name, type: 'text', ...more });

const memberFields = [
  text('name', { localized: true }),
  text('acronym'),
  text('place'),
  text('phone'),
  text('slug', { localized: true }),
  text('secret', { localized: true, access: { read: () => false } }),
  { name: 'description', type: 'richText', localized: true },
] as unknown as FlattenedField[];

const body = (words: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] },
});

const member = {
  id: 'm',
  name: { fr: 'Observatoire de la mer', en: 'Sea observatory' },
  acronym: 'XYZ',
  place: 'Gap',
  phone: '0102030405',
  slug: { fr: 'adresse' },
  secret: { fr: 'caché' },
  description: { fr: body('Des frontières'), en: body('Some borders') },
};

test('a document has the words of each of its locales, and in each those that are the same in all', () => {
  const words = wordsByLocale('members', member, memberFields);
  expect(words.fr).toEqual({ title: 'Observatoire de la mer\nXYZ', text: 'Gap\nDes frontières', file: '' });
  expect(words.en).toEqual({ title: 'Sea observatory\nXYZ', text: 'Gap\nSome borders', file: '' });
  expect(words.es, 'not translated').toBeUndefined();
});

test('addresses, and fields that not all staff may read, are not searched', () => {
  const parts = [...textParts('members', member, memberFields)].map(({ path }) => path);
  expect(parts).not.toContain('slug');
  expect(parts).not.toContain('secret');
  expect(parts).not.toContain('phone');
});

test('other names of a concept weigh as much as its term', () => {
  const fields = [
    text('term', { localized: true }),
    {
      name: 'aliases',
      type: 'array',
      localized: true,
      flattenedFields: [text('word'), text('id')],
    },
  ] as unknown as FlattenedField[];
  const concept = { id: 'c', term: { fr: 'Exil' }, aliases: { fr: [{ id: 'row', word: 'Exode' }] } };
  expect(wordsByLocale('concepts', concept, fields).fr).toMatchObject({ title: 'Exil\nExode' });
});

test('a message is found by its answers, a picture by its tags, a file by its text', () => {
  const answers = [{ question: 'Votre message', answer: 'Une question' }];
  const submission = [
    { name: 'sender', type: 'text' },
    { name: 'answers', type: 'json' },
  ] as unknown as FlattenedField[];
  expect(wordsByLocale('submissions', { id: 's', sender: 'A. B.', answers }, submission).fr).toEqual({
    title: 'A. B.',
    text: 'Une question',
    file: '',
  });
  const tags = [text('filename'), text('tags', { hasMany: true, access: { read: () => false } })];
  const picture = { id: 'p', filename: 'photo.jpg', tags: ['marche', 'été'] };
  expect(wordsByLocale('media', picture, tags as unknown as FlattenedField[]).fr).toMatchObject({
    text: 'marche\nété',
  });
  expect(wordsByLocale('files', { id: 'f', text: 'Un rapport' }, [])).toEqual({
    fr: { title: '', text: '', file: 'Un rapport' },
  });
});
