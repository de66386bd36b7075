import type { PayloadRequest } from 'payload';
import { type Locale, locales, sourceLocale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';

/** Returns the title field of a collection, as in the admin panel. */
export function titleFieldOf(collection: PublicCollection, { payload }: Pick<PayloadRequest, 'payload'>): string {
  // All public content has one (collections/content-collection.ts); only the type allows none.
  return payload.collections[collection].config.admin.useAsTitle ?? 'id';
}

/** Returns a localized text in the source locale, else in the first locale that has it. */
export function inAnyLanguage(text: unknown): string {
  const localized = text as Partial<Record<Locale, string | null>> | undefined;
  return [sourceLocale, ...locales].map((locale) => localized?.[locale]).find(Boolean) ?? '';
}
