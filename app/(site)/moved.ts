import { permanentRedirect, redirect } from 'next/navigation';
import { findRedirect } from '@/collections/redirects/queries';
import { type Addressed, pathOf } from '@/lib/addresses';
import type { Query } from '@/lib/filters';
import type { Locale } from '@/lib/locales';
import { documentPath, type SectionCollection } from '@/lib/routes';
import { notFoundPage } from './not-found-page';

/** Redirects from the slug of the source locale, shared before the translation was public, to the document's own address. */
export function redirectIfMoved(
  collection: SectionCollection,
  document: Addressed,
  locale: Locale,
  slug: string,
): void {
  const own = pathOf(collection, document, locale);
  if (own && own !== documentPath(collection, slug, locale)) redirect(own);
}

/** The query of a page's address as it is written in an address. */
function searchOf(query: Query): string {
  const parameters = Object.entries(query).flatMap(([name, values = '']) =>
    [values].flat().map((value) => [name, value]),
  );
  return parameters.length === 0 ? '' : `?${new URLSearchParams(parameters)}`;
}

/** Answers for an address without content: a permanent redirect where one is stored, else the 404 page. */
export async function movedOrNotFound(locale: Locale, path: string, query: Promise<Query>) {
  const target = await findRedirect(path + searchOf(await query));
  if (target) permanentRedirect(target);
  return notFoundPage(locale);
}
