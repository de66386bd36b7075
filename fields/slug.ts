import { randomUUID } from 'node:crypto';
import type {
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
  TextField,
  TextFieldSingleValidation,
} from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { byLocale, type Locale, sourceLocale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import { slugFrom } from '@/lib/slugs';
import { label, textByLanguage } from '@/messages/panel';

/** The address of a document in each language; unique in its collection and language (the database sees to it). */
export function slugField(validate?: TextFieldSingleValidation): TextField {
  return {
    name: 'slug',
    type: 'text',
    localized: true,
    unique: true,
    index: true,
    maxLength: 120,
    label: label('fields.slug'),
    admin: {
      position: 'sidebar',
      // Latin letters in every language (lib/slugs.ts).
      rtl: false,
      description: textByLanguage('fields.slugHelp'),
    },
    ...(validate ? { validate } : {}),
  };
}

/** Returns the slug, or the first of slug-2, slug-3… that no other document of the collection has in the locale. */
export async function freeSlug(
  slug: string,
  collection: CollectionSlug,
  id: unknown,
  req: PayloadRequest,
  locale: Locale = (req.locale as Locale) ?? sourceLocale,
): Promise<string> {
  const { docs } = await req.payload.find({
    collection,
    where: { slug: { like: slug }, ...(id ? { id: { not_equals: id } } : {}) },
    locale,
    select: { slug: true },
    trash: true,
    depth: 0,
    pagination: false,
    // Not an anonymous read: a slug used by a draft or by a document in the trash is taken, too.
    ...bypassAccess('a slug that a draft or a document in the trash has is taken too'),
    req,
  });
  const taken = new Set(docs.map((doc) => (doc as { slug?: string | null }).slug));
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}

/** The kinds of documents in addresses of the source language. */
const kinds = byLocale((settings) => settings.kinds)[sourceLocale];

/** Returns kind and a short id, `document-3f9c02ab`. */
const nameless = (collection: PublicCollection): string => `${kinds[collection]}-${randomUUID().slice(0, 8)}`;
const isNameless = (slug: string): boolean => /^[a-z-]+-[0-9a-f]{8}$/.test(slug);

/**
 * Makes the slug of the language being saved from its title. A slug made this way follows the title until the first
 * publication (in a translation: until it is shown); one that an editor typed is kept, in its clean form.
 *
 * A source title without words, as of emoji only, gives kind and short id, since what is published needs an address; a
 * translation without a slug has that of the source.
 *
 * @param titleField the field the address is made from
 */
export function fillSlug(titleField: string): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, collection, req }) => {
    const before = typeof originalDoc?.slug === 'string' ? originalDoc.slug : '';
    const typed = typeof data.slug === 'string' ? slugFrom(data.slug) : '';
    const rawTitle = typeof data[titleField] === 'string' ? data[titleField].trim() : '';
    const title = slugFrom(rawTitle);
    const earlierTitle = typeof originalDoc?.[titleField] === 'string' ? slugFrom(originalDoc[titleField]) : '';
    const isSource = req.locale === sourceLocale;

    const followed =
      before.replace(/-\d+$/, '') === earlierTitle ||
      before === earlierTitle ||
      (earlierTitle === '' && isNameless(before));
    const frozen = isSource ? Boolean(originalDoc?.firstPublishedAt) : Boolean(originalDoc?.localePublished);
    const editorTyped = typed !== '' && typed !== before;
    if (editorTyped) data.slug = typed;
    else if (before && (frozen || !followed || title === earlierTitle || title === '')) data.slug = before;
    else if (title) data.slug = await freeSlug(title, collection.slug, originalDoc?.id, req);
    // Its slug is one of the public collections: it has this hook.
    else if (rawTitle && isSource) data.slug = nameless(collection.slug as PublicCollection);
    // Never stored empty: MongoDB's sparse unique index would keep '' and null.
    else delete data.slug;
    return data;
  };
}
