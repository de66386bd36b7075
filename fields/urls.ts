import type { FieldHook, JSONField } from 'payload';
import { absoluteUrl } from '@/lib/absolute-url';
import type { Addresses } from '@/lib/addresses';
import { type Locale, locales } from '@/lib/locales';
import { pageTree } from '@/lib/page-tree';
import { documentPath, type PublicCollection, pagePath } from '@/lib/routes';
import { setByServer } from '@/lib/system-fields';

/** The absolute public address of a document in each language it is shown in. */
export type Urls = Partial<Record<Locale, string>>;

function computeUrls(collection: PublicCollection): FieldHook {
  return async ({ siblingData, req, data }) => {
    const addresses = (siblingData.addresses ?? {}) as Addresses;
    const urls: Urls = {};
    if (collection === 'pages') {
      const id = (data as { id?: unknown } | undefined)?.id;
      if (id === undefined) return urls;
      const tree = await pageTree(req);
      for (const locale of locales) {
        const slugs = addresses[locale] && tree.slugsOf(String(id), locale);
        if (slugs) urls[locale] = absoluteUrl(pagePath(slugs, locale));
      }
      return urls;
    }
    for (const locale of locales) {
      const slug = addresses[locale];
      if (slug) urls[locale] = absoluteUrl(documentPath(collection, slug, locale));
    }
    return urls;
  };
}

/** The absolute addresses of a document, for pages and API clients; computed at each read, never stored. */
export function urlsField(collection: PublicCollection): JSONField {
  return {
    name: 'urls',
    type: 'json',
    virtual: true,
    custom: setByServer,
    typescriptSchema: [
      () => ({
        type: 'object',
        properties: Object.fromEntries(locales.map((locale) => [locale, { type: 'string' as const }])),
        additionalProperties: false,
      }),
    ],
    admin: { hidden: true },
    hooks: { afterRead: [computeUrls(collection)] },
  };
}
