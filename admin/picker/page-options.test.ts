import { expect, test } from 'vitest';
import { pageOptions } from './page-options';

const page = (id: string, parent: string | null, title = id, isHome = false) => ({
  id,
  parent,
  title,
  isHome,
  slug: id,
});
const pages = [page('b', null), page('a', 'b', ''), page('home', null, 'Bienvenue', true), page('c', 'a', 'École')];
const texts = { untitled: 'Sans titre', home: 'accueil' };

test('pages are listed as a tree, each with its address', () => {
  expect(pageOptions(pages, 'fr', texts, null)).toEqual([
    { label: 'Bienvenue (accueil, /fr)', relationTo: 'pages', value: 'home' },
    { label: 'b (/fr/b)', relationTo: 'pages', value: 'b' },
    { label: '\u2003Sans titre (/fr/b/a)', relationTo: 'pages', value: 'a' },
    { label: '\u2003\u2003École (/fr/b/a/c)', relationTo: 'pages', value: 'c' },
  ]);
});

test('a page is offered neither itself, nor what is below it, nor the home page as its parent', () => {
  expect(pageOptions(pages, 'fr', texts, 'a').map(({ value }) => value)).toEqual(['b']);
});

test('a page without an address is listed without one', () => {
  expect(pageOptions([{ ...page('d', null), slug: null }], 'fr', texts, null)[0]?.label).toBe('d');
});
