import type { Locale } from '@/lib/locales';
import { pagePath } from '@/lib/routes';

/** A page among the others, by its newest version. */
export type PlacedPage = {
  id: string;
  /** The page that it is under; null on the top level. */
  parent: string | null;
  title: string;
  isHome: boolean;
};

/** A page in the order of the tree; those of the top level have the depth 0. */
export type PageInTree<Page extends PlacedPage> = { page: Page; depth: number; children: PageInTree<Page>[] };

/**
 * Arranges pages as a tree, the home page first, then by title. Pages whose parent is gone are on the top level; drafts
 * may be under each other in a circle, which begins there, too: no page is left out.
 */
export function arrangePages<Page extends PlacedPage>(pages: readonly Page[], locale: Locale): PageInTree<Page>[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const inOrder = pages.toSorted(
    (one, other) => Number(other.isHome) - Number(one.isHome) || compare(one.title, other.title),
  );
  const ids = new Set(pages.map(({ id }) => id));
  const below = new Map<string | null, Page[]>();
  for (const page of inOrder) {
    const parent = page.parent !== null && ids.has(page.parent) ? page.parent : null;
    below.set(parent, [...(below.get(parent) ?? []), page]);
  }
  const placed = new Set<string>();
  const place = (page: Page, depth: number): PageInTree<Page> => {
    placed.add(page.id);
    const children = (below.get(page.id) ?? []).flatMap((child) =>
      placed.has(child.id) ? [] : [place(child, depth + 1)],
    );
    return { page, depth, children };
  };
  const top = (below.get(null) ?? []).map((page) => place(page, 0));
  return [...top, ...inOrder.flatMap((page) => (placed.has(page.id) ? [] : [place(page, 0)]))];
}

/** Lists a tree from top to bottom. */
export function listTree<Page extends PlacedPage>(tree: readonly PageInTree<Page>[]): PageInTree<Page>[] {
  return tree.flatMap((item) => [item, ...listTree(item.children)]);
}

/** Returns whether a page is another one, or somewhere below it. */
export function isAtOrBelow(pages: ReadonlyMap<string, PlacedPage>, id: string, other: string): boolean {
  const seen = new Set<string>();
  for (let page = pages.get(id); page && !seen.has(page.id); page = pages.get(page.parent ?? '')) {
    if (page.id === other) return true;
    seen.add(page.id);
  }
  return false;
}

type Named = PlacedPage & { slug: string | null };

/**
 * Returns the path that a page has once it and all pages above it are published as they are now.
 *
 * @returns null where one of them has no slug yet
 */
export function pathWhenPublished(pages: ReadonlyMap<string, Named>, id: string, locale: Locale): string | null {
  const slugs: string[] = [];
  const seen = new Set<string>();
  for (let page = pages.get(id); page && !page.isHome; page = pages.get(page.parent ?? '')) {
    if (!page.slug || seen.has(page.id)) return null;
    seen.add(page.id);
    slugs.unshift(page.slug);
  }
  return pagePath(slugs, locale);
}
