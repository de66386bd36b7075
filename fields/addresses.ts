import type { FieldHook, JSONField } from 'payload';
import type { Addresses } from '@/lib/addresses';
import { type Locale, locales, sourceLocale } from '@/lib/locales';
import { internalField } from '@/lib/public-read/api-client';
import { setByServer } from '@/lib/system-fields';
import { label } from '@/messages/panel';

/**
 * Keeps the slugs of the shown languages together, in the document, so that one read in any language knows the
 * document's addresses in all of them, and versions and restores carry them. A translation that has no slug of its
 * own has that of the source.
 */
const collectAddresses: FieldHook = ({ siblingData, siblingDocWithLocales, req }) => {
  const inLocale = <T>(field: string, locale: Locale): T | undefined =>
    locale === (req.locale ?? sourceLocale)
      ? (siblingData[field] as T | undefined)
      : ((siblingDocWithLocales?.[field] as Partial<Record<Locale, T>> | undefined)?.[locale] ?? undefined);

  const addresses: Addresses = {};
  const source = inLocale<string>('slug', sourceLocale);
  for (const locale of locales) {
    const isPublic = locale === sourceLocale || inLocale<boolean>('localePublished', locale) === true;
    const slug = inLocale<string>('slug', locale) || source;
    if (isPublic && slug) addresses[locale] = slug;
  }
  return addresses;
};

/** Hidden from editing; the list shows it as the languages a document is shown in. */
export const addressesField: JSONField = {
  name: 'addresses',
  type: 'json',
  label: label('fields.addresses'),
  admin: {
    readOnly: true,
    disableListFilter: true,
    position: 'sidebar',
    components: {
      Cell: '/admin/public-addresses/cell#LanguagesCell',
      Field: '/admin/public-addresses/field#PublicAddresses',
    },
  },
  access: { read: internalField },
  hooks: { beforeChange: [collectAddresses] },
  custom: setByServer,
};
