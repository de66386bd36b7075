import type { PayloadRequest } from 'payload';
import { absoluteUrl } from '../absolute-url';
import type { Addresses } from '../addresses';
import { type Locale, locales } from '../locales';
import { pageTree } from '../page-tree';
import { documentPath, type PublicCollection, pagePath } from '../routes';

/** The absolute public address of a document in each language it is published in. */
export type Urls = Partial<Record<Locale, string>>;

type Addressed = { id: string | undefined; addresses: Addresses };

/** The absolute addresses of a document; none of a page below one that is not public. */
export async function documentUrls(
  collection: PublicCollection,
  { id, addresses }: Addressed,
  req: PayloadRequest,
): Promise<Urls> {
  const urls: Urls = {};
  if (collection === 'pages') {
    if (id === undefined) return urls;
    const tree = await pageTree(req);
    for (const locale of locales) {
      const slugs = addresses[locale] && tree.slugsOf(id, locale);
      if (slugs) urls[locale] = absoluteUrl(pagePath(slugs, locale));
    }
    return urls;
  }
  for (const locale of locales) {
    const slug = addresses[locale];
    if (slug) urls[locale] = absoluteUrl(documentPath(collection, slug, locale));
  }
  return urls;
}
