import { slugsOf } from '@/lib/addresses';
import { markFields } from '@/lib/field-marks';
import { hasFrenchTypography, type Locale, sourceLocale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import type { Config } from '@/payload-types';
import { populate } from './cards';
import { defaultsOfEmptyChoices } from './empty-choices';
import { schemaOf, withFrenchSpaces } from './french-text';
import { payloadClient } from './payload-client';
import { withSourceRelations } from './source-relations';

/**
 * Reads the document of a signed preview: its newest draft in one locale, public or not; null when it does not exist.
 * Everything else on the page is read as an anonymous reader.
 *
 * @param marked whether what is rendered says which field it shows, for the form beside the preview
 */
export async function readPreview<C extends PublicCollection>(
  collection: C,
  id: string,
  locale: Locale,
  { marked = false } = {},
): Promise<Config['collections'][C] | null> {
  const payload = await payloadClient();
  const schema = schemaOf(payload);
  const read = async (language: Locale) => {
    const document = (await payload.findByID({
      collection,
      id,
      locale: language,
      draft: true,
      disableErrors: true,
      overrideAccess: false,
      context: { preview: { collection, id } },
      depth: 2,
      populate,
      // A member's page queries its lists itself, as an anonymous reader. The option is typed by the
      // collection, which is any of ours here.
      joins: false as never,
    })) as Config['collections'][C] | null;
    return document && hasFrenchTypography(language)
      ? withFrenchSpaces(schema(collection), document, schema)
      : document;
  };
  const document = await read(locale);
  const source = locale === sourceLocale ? document : await read(sourceLocale);
  if (!document) return null;
  const { flattenedFields } = payload.collections[collection].config;
  const previewed = {
    ...(source ? withSourceRelations(document, source) : document),
    ...defaultsOfEmptyChoices(flattenedFields, document),
    // A preview in a locale that is not published yet shows the texts of that locale.
    addresses: { ...slugsOf(document), [locale]: document.slug || slugsOf(document)[locale] || id },
  };
  return marked ? markFields(flattenedFields, previewed) : previewed;
}
