import type { FieldHookArgs } from 'payload';
import { describe, expect, test } from 'vitest';
import { tidyLayout, withoutRepeatedTitle, withUniqueAnchors } from './layout';

const block = (id: string, anchor?: string) => ({
  id,
  blockType: 'rich-text',
  ...(anchor !== undefined && { anchor }),
});
const anchors = (blocks: readonly { anchor?: unknown }[]) => blocks.map(({ anchor }) => anchor);

describe('anchors', () => {
  const unique = (...blocks: ReturnType<typeof block>[]) => anchors(withUniqueAnchors(blocks, []));

  test('that differ stay', () => expect(unique(block('a', 'x'), block('b', 'y'))).toEqual(['x', 'y']));
  test('that are empty stay', () =>
    expect(unique(block('a', ''), block('b', ''), block('c'))).toEqual(['', '', undefined]));
  test('of duplicates get the next number', () => {
    expect(unique(block('a', 'x'), block('b', 'x'), block('c', 'x'))).toEqual(['x', 'x-2', 'x-3']);
  });
  test('skip a number that is taken, and count on from one', () => {
    expect(unique(block('a', 'x'), block('b', 'x'), block('c', 'x-2'))).toEqual(['x', 'x-3', 'x-2']);
    expect(unique(block('a', 'x-2'), block('b', 'x-2'))).toEqual(['x-2', 'x-3']);
  });
  test('are compared as they are stored', () => {
    expect(unique(block('a', 'Nos Fondateurs'), block('b', 'nos-fondateurs'))).toEqual([
      'Nos Fondateurs',
      'nos-fondateurs-2',
    ]);
  });
  test('stay with the block that had them, also where a duplicate was moved before it', () => {
    const before = [block('old', 'x')];
    expect(anchors(withUniqueAnchors([block('new', 'x'), block('old', 'x')], before))).toEqual(['x-2', 'x']);
  });
});

describe('the title of the banner', () => {
  const hero = (title: string | null) => ({ id: 'h', blockType: 'hero', title });
  const titleOf = (title: string | null, page: string, before: string, isPublishing = false) =>
    withoutRepeatedTitle([hero(title), block('a')], { title: page, titleBefore: before, isPublishing })[0]?.title;

  test('that says something else stays', () => {
    expect(titleOf('Bienvenue', 'Accueil', 'Accueil', true)).toBe('Bienvenue');
    expect(titleOf('Bienvenue', 'Nouvel accueil', 'Accueil', true)).toBe('Bienvenue');
  });
  test('that repeats the page’s is emptied when it is published', () => {
    expect(titleOf('Accueil ', 'Accueil', 'Accueil', true)).toBeNull();
  });
  test('but not while it is typed', () => expect(titleOf('Accueil', 'Accueil', 'Accueil')).toBe('Accueil'));
  test('is emptied when the page, whose title it repeated, is renamed', () => {
    expect(titleOf('Accueil', 'Accueil du site', 'Accueil')).toBeNull();
  });
  test('of a banner further down stays: it is a section there', () => {
    const blocks = [block('a'), hero('Accueil')];
    const titles = { title: 'Accueil', titleBefore: 'Accueil', isPublishing: true };
    expect(withoutRepeatedTitle(blocks, titles)).toEqual(blocks);
  });
});

describe('a save', () => {
  const save = (args: Partial<FieldHookArgs>) => tidyLayout(args as FieldHookArgs);
  test('without blocks is left alone', () => {
    expect(save({ value: undefined, data: {} })).toBeUndefined();
    expect(save({ value: ['nonsense'], data: {} })).toEqual(['nonsense']);
  });
  test('makes anchors unique', () => {
    const value = [block('new', 'x'), block('old', 'x')];
    const saved = save({ value, previousValue: [block('old', 'x')], data: {}, originalDoc: {} });
    expect(anchors(saved as { anchor?: unknown }[])).toEqual(['x-2', 'x']);
  });
  test('of blocks alone compares with the stored title', () => {
    const value = [{ id: 'h', blockType: 'hero', title: 'Accueil' }];
    const data = { _status: 'published' };
    expect(save({ value, data, originalDoc: { title: 'Accueil' } })).toEqual([{ ...value[0], title: null }]);
  });
});
