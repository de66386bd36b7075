import { cache } from 'react';
import { populate } from '@/collections/cards';
import { schemaOf, withFrenchSpaces } from '@/collections/french-text';
import { payloadClient } from '@/collections/payload-client';
import { readContext } from '@/collections/read-context';
import { sharedLoader } from '@/collections/reference-loader';
import { withSourceRelations } from '@/collections/source-relations';

import { hasFrenchTypography, type Locale, sourceLocale } from '@/lib/locales';
import type { Config } from '@/payload-types';

/**
 * Reads a global as an anonymous reader in a locale. Texts that are not translated are in the source language, and so
 * are referenced documents that are not published in that locale.
 */
export async function readGlobal<G extends keyof Config['globals']>(
  slug: G,
  locale: Locale,
  { draft = false }: { draft?: boolean } = {},
): Promise<Config['globals'][G]> {
  const payload = await payloadClient();
  const schema = schemaOf(payload);
  const { flattenedFields } = payload.globals.config.find((each) => each.slug === slug) ?? { flattenedFields: [] };
  const read = async (language: Locale) => {
    const global = (await payload.findGlobal({
      slug,
      locale: language,
      fallbackLocale: sourceLocale,
      overrideAccess: false,
      draft,
      context: { ...readContext(), ...(draft && { preview: { collection: slug, id: '' } }) },
      ...(!draft && { req: { ...(await sharedLoader(language, sourceLocale)) } }),
      depth: 1,
      populate,
    })) as Config['globals'][G];
    return hasFrenchTypography(language) ? withFrenchSpaces(flattenedFields, global, schema) : global;
  };
  if (locale === sourceLocale) return read(sourceLocale);
  const [translation, source] = await Promise.all([read(locale), read(sourceLocale)]);
  return withSourceRelations(translation, source);
}

/** Reads the newest draft of a global, for the preview that was signed for it. */
export const readDraftGlobal = cache(<G extends keyof Config['globals']>(slug: G, locale: Locale) =>
  readGlobal(slug, locale, { draft: true }),
);
