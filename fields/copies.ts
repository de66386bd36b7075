import type {
  CollectionBeforeChangeHook,
  CollectionConfig,
  CollectionSlug,
  Field,
  FieldHook,
  FlattenedField,
} from 'payload';
import { cutText } from '@/lib/cut-text';
import { textLimits } from '@/lib/limits';
import type { Locale } from '@/lib/locales';
import { locales } from '@/lib/locales';
import { slugFrom, sortKey } from '@/lib/slugs';
import { getT } from '@/messages/site';
import { freeSlug } from './slug';

type HookArguments = Parameters<FieldHook>[0];

/** How often a hook of a localized field was called for the locales of one document. */
const calls = new WeakMap<object, Map<string, number>>();

/**
 * The locale of a call of `beforeDuplicate`. Payload calls the hook of a localized field once for each locale, in their order, and
 * does not say which it is (docs/updating-payload.md).
 */
function localeOfCall({ siblingDocWithLocales, field }: HookArguments): Locale {
  const document = siblingDocWithLocales as object;
  const name = 'name' in field ? String(field.name) : '';
  const counts = calls.get(document) ?? new Map<string, number>();
  const count = counts.get(name) ?? 0;
  counts.set(name, count + 1);
  calls.set(document, counts);
  // Once for each of them.
  return locales[count % locales.length] as Locale;
}

/**
 * The title of a copy in a locale: `Copie de Fête`. That of a copy of a copy does not begin with it twice.
 *
 * @param maxLength in UTF-16 units; the end is cut
 */
export function titleOfCopy(locale: Locale, title: string, maxLength: number): string {
  const t = getT(locale);
  const isCopy = title.startsWith(t('copies.title', { title: '' }));
  return cutText(isCopy ? title : t('copies.title', { title }), maxLength).trim();
}

/** The title in the locale of a call; null without one. The title itself may have been replaced already, by this hook of it. */
function copiedTitle(
  args: HookArguments,
  titleField: string,
  maxLength: number,
): { locale: Locale; title: string | null } {
  const locale = localeOfCall(args);
  const titles = (args.siblingDocWithLocales as Record<string, unknown>)[titleField];
  const title = (titles as Partial<Record<Locale, unknown>> | null | undefined)?.[locale];
  const isText = typeof title === 'string' && title.trim() !== '';
  return { locale, title: isText ? titleOfCopy(locale, title, maxLength) : null };
}

/**
 * What a copy of a document does not share with it, by the name of the field at the root of the collection. Its texts are
 * copied in all locales, of which none is shown; it has addresses of its own, and was never published.
 */
function changesOfCopies(titleField: string, maxLength: number): Record<string, FieldHook> {
  return {
    [titleField]: (args) => copiedTitle(args, titleField, maxLength).title ?? undefined,
    sortTitle: (args) => {
      const { title } = copiedTitle(args, titleField, maxLength);
      return title === null ? undefined : sortKey(title);
    },
    slug: async (args) => {
      const { locale, title } = copiedTitle(args, titleField, maxLength);
      const slug = title === null ? '' : slugFrom(title);
      const collection = args.collection?.slug as CollectionSlug;
      // Without one, the source's title gives it (fields/slug.ts).
      return slug ? freeSlug(slug, collection, null, args.req, locale) : undefined;
    },
    localePublished: () => false,
    firstPublishedAt: () => null,
  };
}

/** Of a document that is made, only a copy has an original; Payload gives it the time of its last save. */
const setTimeOfCopy: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) =>
  operation === 'create' && originalDoc?.updatedAt ? { ...data, updatedAt: new Date().toISOString() } : data;

/** All fields whose values are at the root of a document: rows and tabs without a name only arrange them. */
function mapRootFields(fields: readonly Field[], map: (field: Field) => Field): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'row') return { ...field, fields: mapRootFields(field.fields, map) };
    if (field.type !== 'tabs') return map(field);
    return {
      ...field,
      tabs: field.tabs.map((tab) => ('name' in tab ? tab : { ...tab, fields: mapRootFields(tab.fields, map) })),
    };
  });
}

/** The limit of a title, in UTF-16 units. */
export const maxLengthOf = (field: Field | FlattenedField | undefined): number =>
  (field && 'maxLength' in field && field.maxLength) || textLimits.maxTitleLength;

/**
 * The collection, whose copies are named as such, are drafts and share no address with the original.
 *
 * @param others what else changes, by the name of a field
 */
export function withNamedCopies(
  collection: CollectionConfig,
  others: Record<string, FieldHook> = {},
): CollectionConfig {
  const titleField = collection.admin?.useAsTitle ?? 'title';
  return {
    ...collection,
    hooks: { ...collection.hooks, beforeChange: [...(collection.hooks?.beforeChange ?? []), setTimeOfCopy] },
    fields: mapRootFields(collection.fields, (field) => {
      if (!('name' in field)) return field;
      const maxLength = field.name === titleField ? maxLengthOf(field) : textLimits.maxTitleLength;
      const change = { ...changesOfCopies(titleField, maxLength), ...others }[String(field.name)];
      if (!change) return field;
      return { ...field, hooks: { ...('hooks' in field ? field.hooks : {}), beforeDuplicate: [change] } } as Field;
    }),
  };
}
