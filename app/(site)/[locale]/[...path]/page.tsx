import { redirect } from 'next/navigation';
import { findPage, idAt, listAncestors, pageAlternates, readPageTree } from '@/collections/pages/queries';
import { SiteFrame } from '@/components/site-frame/site-frame';
import { langOf } from '@/lib/addresses';
import type { Query } from '@/lib/filters';
import { isLocale, type Locale, localeOrSource, sourceLocale } from '@/lib/locales';
import { cardPath, pagePath } from '@/lib/routes';
import { movedOrNotFound } from '../../moved';
import { notFoundMetadata } from '../../not-found-page';
import { pageMetadata } from '../../page-metadata';
import { isQuiet, PageArticle } from '../page-article';

type Props = { params: Promise<{ locale: string; path: string[] }>; searchParams: Promise<Query> };

async function readAt(locale: Locale, path: readonly string[]) {
  const tree = await readPageTree();
  const id = idAt(tree, path, locale);
  const page = id ? await findPage(locale, id) : null;
  return page && { tree, page, alternates: pageAlternates(tree, page.id) };
}

export async function generateMetadata({ params }: Props) {
  const { locale, path } = await params;
  const found = isLocale(locale) ? await readAt(locale, path) : null;
  if (!isLocale(locale) || !found) return notFoundMetadata(localeOrSource(locale));
  const { page, alternates } = found;
  const card = { path: cardPath('pages', page.id, locale), alt: page.title };
  return pageMetadata({ locale, title: page.title, seo: page.seo, alternates, card });
}

/** A page by its path in the tree; also every address that no other route matches. */
export default async function TreePage({ params, searchParams }: Props) {
  const { locale, path } = await params;
  const requested = ['', locale, ...path].join('/');
  if (!isLocale(locale)) return movedOrNotFound(sourceLocale, requested, searchParams);
  const found = await readAt(locale, path);
  if (!found) return movedOrNotFound(locale, requested, searchParams);
  const { tree, page, alternates } = found;
  const own = alternates.find((alternate) => alternate.locale === locale)?.path;
  if (own && own !== pagePath(path, locale)) redirect(own);

  const ancestors = await listAncestors(locale, tree, page.id);
  const crumbs = ancestors.flatMap((ancestor) => {
    const slugs = tree.slugsOf(ancestor.id, locale);
    return slugs ? [{ label: ancestor.title, href: pagePath(slugs, locale), lang: langOf(ancestor, locale) }] : [];
  });
  return (
    <SiteFrame
      locale={locale}
      alternates={alternates}
      quiet={isQuiet(page)}
      document={{ collection: 'pages', id: page.id }}
    >
      <PageArticle locale={locale} page={page} crumbs={crumbs} />
    </SiteFrame>
  );
}
