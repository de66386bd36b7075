import { arrangePages, isAtOrBelow, listTree, type PlacedPage, pathWhenPublished } from '@/editorial/page-tree/tree';
import type { Locale } from '@/lib/locales';

/** A page as the picker reads it. */
export type PickedPage = PlacedPage & { slug: string | null };

type Texts = { untitled: string; home: string };

/** An em space: browsers keep each, and screen readers say none. */
const indent = '\u2003';

/**
 * Returns the options of a picker in the order of the tree, each indented by its depth, with its address.
 *
 * @param child the page whose parent is chosen: neither it nor a page below it can be; null for another relation
 */
export function pageOptions(pages: readonly PickedPage[], locale: Locale, texts: Texts, child: string | null) {
  const byId = new Map(pages.map((page) => [page.id, page]));
  return listTree(arrangePages(pages, locale)).flatMap(({ page, depth }) => {
    // Under the home page is the top level.
    if (child !== null && (page.isHome || isAtOrBelow(byId, page.id, child))) return [];
    const path = pathWhenPublished(byId, page.id, locale);
    const notes = [page.isHome && texts.home, path !== null && decodeURI(path)].filter(Boolean).join(', ');
    const title = page.title || texts.untitled;
    const label = `${indent.repeat(depth)}${title}${notes && ` (${notes})`}`;
    return [{ label, relationTo: 'pages', value: page.id }];
  });
}
