import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, CollectionSlug, FieldHook } from 'payload';
import { ValidationError } from 'payload';
import { requestT } from '@/messages/panel';
import { type Locale, locales, sourceLocale } from './locales';
import { sortKey } from './slugs';

/** Moves all of a document to the trash: as a draft alone, it would disappear for staff and stay public. */
export const trashAllLocales: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data, draft } = args as typeof args & { data?: { deletedAt?: unknown }; draft?: boolean };
  return operation === 'update' && draft && data?.deletedAt ? { ...args, draft: false } : args;
};

/** Unpublishing validates the current locale and would fail for a half-finished translation: it must not. */
export const unpublishWhole: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update') return args;
  const update = args as typeof args & { data?: { _status?: string }; draft?: boolean; unpublishAllLocales?: boolean };
  const unpublishing = update.unpublishAllLocales || (update.data?._status === 'draft' && !update.draft);
  // For the hooks of the save, which can't distinguish saving a draft from unpublishing.
  req.context.unpublishing = unpublishing;
  if (!unpublishing) return args;
  return { ...args, unpublishAllLocales: true } as typeof args;
};

/** Sets author, last editor, date of the first publication, and the sort key in this locale. */
export function setAuditFields(titleField: string): CollectionBeforeChangeHook {
  return ({ data, operation, originalDoc, req }) => {
    const author = req.user?.collection === 'users' ? req.user.id : undefined;
    if (operation === 'create' && author) data.createdBy = author;
    if (author) data.updatedBy = author;
    data.firstPublishedAt = originalDoc?.firstPublishedAt ?? data.firstPublishedAt;
    if (data._status === 'published') data.firstPublishedAt ??= new Date().toISOString();
    if (typeof data[titleField] === 'string') data.sortTitle = sortKey(data[titleField]);
    return data;
  };
}

/**
 * Validates, when a document is published, what Payload does not: it validates the current locale only. The required
 * fields must be filled in the source locale, and in each other published locale.
 *
 * A field hook, since only field hooks see every language of the document being saved.
 *
 * @param required the localized fields that a published locale needs
 */
export function requireLanguages(required: readonly string[]): FieldHook {
  return ({ data, value, siblingData, siblingDocWithLocales, collection, req }) => {
    if (data?._status !== 'published' || data.deletedAt) return value;
    const current = req.locale ?? sourceLocale;
    const inLocale = (field: string, locale: Locale): unknown =>
      locale === current
        ? siblingData[field]
        : (siblingDocWithLocales?.[field] as Partial<Record<Locale, unknown>> | undefined)?.[locale];
    const errors = locales
      .filter(
        (locale) => locale !== current && (locale === sourceLocale || inLocale('localePublished', locale) === true),
      )
      .flatMap((locale) =>
        required
          .filter((field) => isEmpty(inLocale(field, locale)))
          .map((field) => ({
            path: field,
            locale,
            message: `${locale.toUpperCase()} – ${requestT(req)(`errors.${locale === sourceLocale ? 'requiredInSource' : 'requiredToShow'}`)}`,
          })),
      );
    if (errors.length > 0)
      throw new ValidationError({ collection: collection?.slug as CollectionSlug, errors, req }, req.t);
    return value;
  };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
