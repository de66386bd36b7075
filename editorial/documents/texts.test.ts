import type { FlattenedField } from 'payload';
import { describe, expect, it } from 'vitest';
import { canonical, isEmptyText, linesOf, textsOfDocument } from './texts';

const paragraph = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ text }] }] },
});

const fields = [
  { name: 'title', type: 'text', localized: true },
  { name: 'slug', type: 'text', localized: true },
  { name: 'localePublished', type: 'checkbox', localized: true },
  { name: 'place', type: 'text' },
  { name: 'body', type: 'richText', localized: true },
  {
    name: 'aliases',
    type: 'array',
    localized: true,
    flattenedFields: [
      { name: 'word', type: 'text' },
      { name: 'id', type: 'text' },
    ],
  },
] as unknown as FlattenedField[];

describe('the texts of a document', () => {
  it('are its localized ones, in each locale, without empty ones', () => {
    const document = {
      title: { fr: 'Titre', en: ' ' },
      slug: { fr: 'titre' },
      localePublished: { en: true },
      place: 'Gap',
      body: { fr: paragraph('Un'), en: paragraph('\u00a0') },
      aliases: { fr: [{ id: 'f', word: 'mot' }], es: [{ id: 's', word: 'palabra' }] },
    };
    expect(textsOfDocument(fields, document)).toEqual({
      fr: { title: 'Titre', body: paragraph('Un'), 'aliases.f.word': 'mot' },
      en: {},
      es: { 'aliases.s.word': 'palabra' },
    });
  });

  it('are empty when blank, without paragraphs or without rows', () => {
    for (const empty of [null, undefined, '', ' \n', paragraph(' '), { root: { children: [] } }, []]) {
      expect(isEmptyText(empty)).toBe(true);
    }
    expect(isEmptyText({ root: { children: [{ type: 'upload' }] } })).toBe(false);
  });

  it('are equal whatever the order of keys and the internal data of the editor', () => {
    expect(canonical({ text: 'a', type: 'text', version: 1, mode: 'normal' })).toBe(
      canonical({ type: 'text', text: 'a' }),
    );
    expect(canonical(paragraph('a'))).not.toBe(canonical(paragraph('b')));
    expect(canonical({ text: 'a', format: 1 })).not.toBe(canonical({ text: 'a', format: 0 }));
  });

  it('have lines without row ids, so that a copy has the same', () => {
    const a = linesOf({ [`programme.${'a'.repeat(24)}.title`]: 'Ouverture' });
    const b = linesOf({ [`programme.${'b'.repeat(24)}.title`]: 'Ouverture', 'programme.3.title': 'Fin' });
    expect([...b.values()]).toContain([...a.values()][0]);
    expect(new Set(b.values()).size).toBe(2);
  });
});
