import type { ListedPage } from '@/editorial/page-tree/read';
import { pathWhenPublished } from '@/editorial/page-tree/tree';
import type { Locale } from '@/lib/locales';
import { useT } from '../texts/use-t';

type ConsequenceProps = {
  page: ListedPage;
  /** The page to put it under; null for the top level. */
  target: ListedPage | null;
  pages: ReadonlyMap<string, ListedPage>;
  isPublished: boolean;
  canPublish: boolean;
  locale: Locale;
};

/** What moving a page does to the site, in sentences. */
export function Consequence({ page, target, pages, isPublished, canPublish, locale }: ConsequenceProps) {
  const t = useT();
  if (isPublished) {
    const after = decodeURI(`${target?.path ?? `/${locale}`}/${encodeURIComponent(page.slug ?? '')}`);
    const below = [...pages.values()].filter(({ path }) => page.path !== null && path?.startsWith(`${page.path}/`));
    return (
      <p>
        {page.path === null
          ? t('pageTree.appears', { after })
          : t('pageTree.atOnce', { before: decodeURI(page.path), after })}
        {below.length > 0 && ` ${t('pageTree.withBelow', { count: below.length })}`}
      </p>
    );
  }
  const placed = new Map(pages).set(page.id, { ...page, parent: target?.id ?? null });
  const after = pathWhenPublished(placed, page.id, locale);
  const isOnSite = page.publication === 'published' || page.publication === 'changed';
  return (
    <p>
      {t(isOnSite ? (canPublish ? 'pageTree.inDraft' : 'pageTree.forOthers') : 'pageTree.offSite')}
      {after !== null && ` ${t('pageTree.addressLater', { after: decodeURI(after) })}`}
    </p>
  );
}
