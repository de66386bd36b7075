import type { FlattenedField } from 'payload';
import { cache } from 'react';
import { populate } from '@/collections/cards';
import { withDraftReferences } from '@/collections/draft-references';
import { schemaOf, withFrenchSpaces } from '@/collections/french-text';
import { payloadClient } from '@/collections/payload-client';
import { readContext } from '@/collections/read-context';
import { sharedLoader } from '@/collections/reference-loader';
import { previewedRelease, readDraftCards } from '@/collections/release-preview';
import { withSourceRelations } from '@/collections/source-relations';
import { markFields } from '@/lib/field-marks';
import { hasFrenchTypography, type Locale, sourceLocale } from '@/lib/locales';
import type { Config } from '@/payload-types';

/** The fields of a global. */
async function fieldsOf(slug: keyof Config['globals']): Promise<readonly FlattenedField[]> {
  const payload = await payloadClient();
  return payload.globals.config.find((each) => each.slug === slug)?.flattenedFields ?? [];
}

/**
 * Reads a global as an anonymous reader in a locale. Texts that are not translated are in the source language, and so
 * are referenced documents that are not published in that locale.
 */
export async function readGlobal<G extends keyof Config['globals']>(
  slug: G,
  locale: Locale,
  options: { draft?: boolean } = {},
): Promise<Config['globals'][G]> {
  const payload = await payloadClient();
  const release = await previewedRelease();
  const draft = options.draft || release?.kinds.includes(slug) === true;
  const schema = schemaOf(payload);
  const flattenedFields = await fieldsOf(slug);
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
    const shown = hasFrenchTypography(language) ? withFrenchSpaces(flattenedFields, global, schema) : global;
    return release ? withDraftReferences(shown, await readDraftCards(language)) : shown;
  };
  if (locale === sourceLocale) return read(sourceLocale);
  const [translation, source] = await Promise.all([read(locale), read(sourceLocale)]);
  return withSourceRelations(translation, source);
}

/** Reads the newest draft of a global, for the preview that was signed for it; what is rendered of it has marks. */
export const readDraftGlobal = cache(async <G extends keyof Config['globals']>(slug: G, locale: Locale) =>
  markFields(await fieldsOf(slug), await readGlobal(slug, locale, { draft: true })),
);
