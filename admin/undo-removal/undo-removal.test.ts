import type { FormState } from 'payload';
import { describe, expect, test } from 'vitest';
import { findRemoval } from './removal';
import { textsOfRow } from './row-texts';

const value = (text: string) => ({ value: text });

/** A form with two blocks, the second with two steps. */
const form = (): FormState =>
  ({
    title: value('Page'),
    layout: {
      value: 2,
      rows: [
        { id: 'a', blockType: 'rich-text' },
        { id: 'b', blockType: 'steps' },
      ],
    },
    'layout.0.id': value('a'),
    'layout.0.title': value('Un'),
    'layout.1.id': value('b'),
    'layout.1.steps': { value: 2, rows: [{ id: 'x' }, { id: 'y' }] },
    'layout.1.steps.0.title': value('Lire'),
    'layout.1.steps.1.title': value('Écrire'),
  }) as FormState;

describe('a removal', () => {
  test('of a block is found with all that was in it', () => {
    const now = { ...form(), layout: { value: 1, rows: [{ id: 'a' }] } } as FormState;
    expect(findRemoval(form(), now)).toMatchObject({
      list: 'layout',
      index: 1,
      id: 'b',
      blockType: 'steps',
      fields: { 'steps.0.title': value('Lire'), steps: { rows: [{ id: 'x' }, { id: 'y' }] } },
    });
  });
  test('of a row within is found by the ids of the rows around it', () => {
    const now = { ...form(), 'layout.1.steps': { value: 1, rows: [{ id: 'y' }] } } as FormState;
    const removal = findRemoval(form(), now);
    expect(removal).toMatchObject({ list: 'layout.b.steps', index: 0, id: 'x' });
    expect(removal?.fields).toEqual({ title: value('Lire') });
  });
  test('is none where rows are added, moved, or all others', () => {
    const rows = (...ids: string[]) => ({ ...form(), layout: { rows: ids.map((id) => ({ id })) } }) as FormState;
    expect(findRemoval(form(), form())).toBeNull();
    expect(findRemoval(form(), rows('b', 'a'))).toBeNull();
    expect(findRemoval(form(), rows('a', 'b', 'c'))).toBeNull();
    expect(findRemoval(form(), rows('c'))).toBeNull();
    expect(findRemoval(form(), rows())).toBeNull();
  });
});

describe('the texts of a row', () => {
  const text = (words: string) => ({ root: { children: [{ text: words }] } });
  const document = {
    title: { fr: 'Page', en: 'Page' },
    layout: [
      {
        id: 'a',
        blockType: 'rich-text',
        title: { fr: 'Un', en: 'One', es: '' },
        body: { fr: text('x'), es: text('y') },
      },
      {
        id: 'b',
        blockType: 'steps',
        steps: [
          { id: 'x', title: { en: 'Read' }, link: { label: { en: 'Here' }, type: 'url', url: 'https://example.org' } },
        ],
      },
    ],
  };
  test('are those in other locales', () => {
    expect(textsOfRow(document, 'layout.a', 'fr')).toEqual({
      en: { 'layout.a.title': 'One' },
      es: { 'layout.a.body': text('y') },
    });
  });
  test('also within groups and rows in it', () => {
    expect(textsOfRow(document, 'layout.b', 'fr')).toEqual({
      en: { 'layout.b.steps.x.title': 'Read', 'layout.b.steps.x.link.label': 'Here' },
    });
    expect(textsOfRow(document, 'layout.b.steps.x', 'en')).toEqual({});
  });
  test('are none of a row that is not stored', () => expect(textsOfRow(document, 'layout.c', 'fr')).toEqual({}));
});
