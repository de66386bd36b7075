import { describe, expect, test } from 'vitest';
import { arrangePages, isAtOrBelow, listTree, type PlacedPage, pathWhenPublished } from './tree';

const page = (id: string, parent: string | null = null, more: Partial<PlacedPage & { slug: string | null }> = {}) => ({
  id,
  parent,
  title: id,
  isHome: false,
  slug: id as string | null,
  ...more,
});
const outline = (pages: PlacedPage[]) =>
  listTree(arrangePages(pages, 'fr')).map(({ page: { id }, depth }) => `${'-'.repeat(depth)}${id}`);
const byId = <Page extends PlacedPage>(pages: Page[]) => new Map(pages.map((each) => [each.id, each]));

describe('the tree of pages', () => {
  test('is empty without pages', () => {
    expect(outline([])).toEqual([]);
  });

  test('has the home page first, then each level by title, accents and numbers as people sort them', () => {
    const titled = (id: string, title: string, parent: string | null = null) => page(id, parent, { title });
    expect(
      outline([
        titled('z', 'Zone'),
        titled('e', 'Éducation'),
        titled('f', 'Formation'),
        titled('10', 'Lettre 10', 'e'),
        titled('9', 'Lettre 9', 'e'),
        page('h', null, { title: 'Welcome', isHome: true }),
      ]),
    ).toEqual(['h', 'e', '-9', '-10', 'f', 'z']);
  });

  test('shows pages whose parent is gone on the top level, with what is below them', () => {
    expect(outline([page('a', 'gone'), page('b', 'a')])).toEqual(['a', '-b']);
  });

  test('shows pages that are under each other, each once', () => {
    expect(outline([page('a', 'c'), page('b', 'a'), page('c', 'b'), page('self', 'self')])).toEqual([
      'a',
      '-b',
      '--c',
      'self',
    ]);
  });
});

describe('a page is at or below another', () => {
  const pages = byId([page('a'), page('b', 'a'), page('c', 'b'), page('x', 'y'), page('y', 'x')]);

  test.each([
    ['c', 'a', true],
    ['c', 'c', true],
    ['a', 'c', false],
    ['c', 'gone', false],
    ['gone', 'a', false],
    ['x', 'y', true],
    ['x', 'a', false],
  ])('%s, %s: %s', (id, other, expected) => {
    expect(isAtOrBelow(pages, id, other)).toBe(expected);
  });
});

describe('the path once everything is published', () => {
  const pages = byId([
    page('home', null, { isHome: true, slug: 'accueil' }),
    page('a'),
    page('b', 'a', { slug: 'été' }),
    page('under-home', 'home'),
    page('no-slug', 'a', { slug: null }),
    page('below', 'no-slug'),
    page('x', 'y'),
    page('y', 'x'),
  ]);

  test.each([
    ['home', '/fr'],
    ['b', '/fr/a/%C3%A9t%C3%A9'],
    ['under-home', '/fr/under-home'],
    ['no-slug', null],
    ['below', null],
    ['x', null],
  ])('%s: %s', (id, expected) => {
    expect(pathWhenPublished(pages, id, 'fr')).toBe(expected);
  });
});
