import { redirect } from 'next/navigation';
import { type Addressed, pathOf } from '@/lib/addresses';
import type { Locale } from '@/lib/locales';
import { documentPath, type SectionCollection } from '@/lib/routes';

/** Leads a reader who came by the French slug, shared before the translation was shown, to the document's own address. */
export function redirectIfMoved(
  collection: SectionCollection,
  document: Addressed,
  locale: Locale,
  slug: string,
): void {
  const own = pathOf(collection, document, locale);
  if (own && own !== documentPath(collection, slug, locale)) redirect(own);
}
