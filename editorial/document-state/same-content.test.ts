import type { FlattenedField } from 'payload';
import { describe, expect, test } from 'vitest';
import { hasSameContent } from './same-content';

const text = (name: string, more: object = {}) => ({ name, type: 'text', ...more });
const fields = [
  text('title', { localized: true }),
  text('place'),
  { name: 'programme', type: 'array', flattenedFields: [text('id'), text('title', { localized: true })] },
  ...['_status', 'updatedAt', 'updatedBy', 'translatedFrom', 'addresses'].map((name) => text(name)),
] as unknown as FlattenedField[];

const version = {
  title: { fr: 'Rencontre', en: 'Meeting' },
  place: 'Gap',
  programme: [
    { id: 'r1', title: { fr: 'Ouverture' } },
    { id: 'r2', title: { fr: 'Repas' } },
  ],
  _status: 'draft',
  updatedAt: '2027-03-01T09:00:00.000Z',
};

describe('two versions have the same content', () => {
  test.each([
    ['published', { _status: 'published', updatedAt: '2027-03-02T09:00:00.000Z', updatedBy: 'x' }],
    ['saved with an empty field', { place: 'Gap', note: '' }],
    ['with another snapshot and other addresses', { translatedFrom: 'x', addresses: 'y' }],
  ])('%s', (_, changes) => {
    expect(hasSameContent(fields, version, { ...version, ...changes })).toBe(true);
  });

  test('in one locale, when only another was translated', () => {
    const translated = { ...version, title: { ...version.title, en: 'Gathering' } };
    expect(hasSameContent(fields, version, translated, 'fr')).toBe(true);
    expect(hasSameContent(fields, version, translated, 'en')).toBe(false);
    expect(hasSameContent(fields, version, translated)).toBe(false);
  });
});

describe('two versions differ', () => {
  test.each([
    ['in a text', { title: { fr: 'Rencontres', en: 'Meeting' } }],
    ['in a field of all locales', { place: 'Digne' }],
    ['in an emptied field', { place: '' }],
    ['in the order of rows', { programme: version.programme.toReversed() }],
    ['in an added row', { programme: [...version.programme, { id: 'r3' }] }],
  ])('%s', (_, changes) => {
    expect(hasSameContent(fields, version, { ...version, ...changes }, 'fr')).toBe(false);
  });
});
