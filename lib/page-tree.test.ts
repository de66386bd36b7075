import type { PayloadRequest } from 'payload';
import { describe, expect, test } from 'vitest';
import { forgetPageTree, pageTree } from './page-tree';

type Page = { id: string | number; parent?: unknown; addresses?: object | null };

/** A request whose database holds these pages; counts how often they are read. */
function requestWith(docs: Page[], homePage?: unknown) {
  const reads: object[] = [];
  const req = {
    context: {},
    payload: {
      db: {
        find: async (query: object) => {
          reads.push(query);
          return { docs };
        },
        findGlobal: async () => (homePage === undefined ? null : { homePage }),
      },
    },
  } as unknown as PayloadRequest;
  return { req, reads };
}

const pages: Page[] = [
  { id: 'home', addresses: { fr: 'accueil' } },
  { id: 'about', addresses: { fr: 'a-propos', en: 'about' } },
  { id: 'team', parent: { id: 'about' }, addresses: { fr: 'equipe' } },
  { id: 'below', parent: 'home', addresses: { fr: 'dessous' } },
  { id: 'hidden', parent: 'draft', addresses: { fr: 'cachee' } },
  { id: 'nameless', addresses: null },
  { id: 'one', parent: 'two', addresses: { fr: 'un' } },
  { id: 'two', parent: 'one', addresses: { fr: 'deux' } },
  { id: 7, addresses: { fr: 'sept' } },
];

describe('the slugs of a page', () => {
  const slugsOf = async (id: string, locale: 'fr' | 'en' = 'fr') =>
    (await pageTree(requestWith(pages, { id: 'home' }).req)).slugsOf(id, locale);

  test.each([
    ['a page by itself', 'about', ['a-propos']],
    ['a page below another', 'team', ['a-propos', 'equipe']],
    ['the home page', 'home', []],
    ['a page below the home page', 'below', ['dessous']],
    ['a page below one that is not public', 'hidden', null],
    ['a page without an address', 'nameless', null],
    ['a page below itself', 'one', null],
    ['a page that is not public', 'draft', null],
    ['a page whose id is a number', '7', ['sept']],
  ])('are those of %s', async (_, id, slugs) => {
    expect(await slugsOf(id)).toEqual(slugs);
  });

  test('are those of its language, in the source language where it has none', async () => {
    expect(await slugsOf('team', 'en')).toEqual(['about', 'equipe']);
  });
});

test('a site without a home page has none in its tree', async () => {
  const tree = await pageTree(requestWith(pages).req);
  expect(tree.homeId).toBeNull();
  expect(tree.slugsOf('home', 'fr')).toEqual(['accueil']);
  expect([...tree.pages.keys()]).toHaveLength(pages.length);
});

test('the tree is read once in a request, and again after a page was saved', async () => {
  const { req, reads } = requestWith(pages);
  // Payload copies requests, not what they share.
  await Promise.all([pageTree(req), pageTree({ ...req } as PayloadRequest)]);
  expect(reads).toMatchObject([
    {
      collection: 'pages',
      where: { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] },
      select: { parent: true, addresses: true },
      pagination: false,
    },
  ]);
  const data = { title: 'a' };
  expect(await forgetPageTree({ data, req } as never)).toBe(data);
  await pageTree(req);
  expect(reads).toHaveLength(2);
});
