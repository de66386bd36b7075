import { createLocalReq } from 'payload';
import { cache } from 'react';
import type { Alternate } from '@/lib/addresses';
import { languageOf } from '@/lib/addresses';
import { type Locale, locales, sourceLocale } from '@/lib/locales';
import { type PageTree, pageTree } from '@/lib/page-tree';
import { pagePath } from '@/lib/routes';
import { payloadClient } from '../payload-client';
import { readContext } from '../read-context';
import { previewedRelease } from '../release-preview';
import { readTranslatedByIds } from '../translated';

/** The tree of published pages, read once for each request. */
export const readPageTree = cache(async (): Promise<PageTree> => {
  const payload = await payloadClient();
  await previewedRelease();
  return pageTree(await createLocalReq({ context: readContext() }, payload));
});

/** The id of the page at this address, or of the one that has this address in the source language; null when there is none. */
export function idAt(tree: PageTree, slugs: readonly string[], locale: Locale): string | null {
  const requested = slugs.join('/');
  const at = (language: Locale) =>
    [...tree.pages.keys()].find((id) => id !== tree.homeId && tree.slugsOf(id, language)?.join('/') === requested);
  return at(locale) ?? at(sourceLocale) ?? null;
}

/** The addresses of a page in all languages. */
export function pageAlternates(tree: PageTree, id: string): Alternate[] {
  const page = tree.pages.get(id);
  if (!page) return [];
  return locales.flatMap((locale) => {
    const slugs = tree.slugsOf(id, locale);
    if (!slugs) return [];
    return [{ locale, path: pagePath(slugs, locale), localePublished: languageOf(page, locale) === locale }];
  });
}

/** A page with its blocks, by its id. */
export const findPage = cache(async (locale: Locale, id: string) => {
  const [page] = await readTranslatedByIds('pages', locale, [id], ['title', 'layout', 'seo', 'parent']);
  return page ?? null;
});

export type PageDocument = NonNullable<Awaited<ReturnType<typeof findPage>>>;

/** The titles of a page's parents, the top one first, for the breadcrumb. */
export async function listAncestors(locale: Locale, tree: PageTree, id: string) {
  const ids: string[] = [];
  for (let page = tree.pages.get(tree.pages.get(id)?.parent ?? ''); page; page = tree.pages.get(page.parent ?? '')) {
    if (page.id === tree.homeId || ids.includes(page.id)) break;
    ids.unshift(page.id);
  }
  return readTranslatedByIds('pages', locale, ids, ['title']);
}
