import type { PayloadRequest } from 'payload';
import { type Locale, locales, sourceLocale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';

/** The field that documents of a collection are called by, as the admin panel has it. */
export function titleFieldOf(collection: PublicCollection, { payload }: Pick<PayloadRequest, 'payload'>): string {
  // All public content has one (collections/content-collection.ts); only the type allows for none.
  return payload.collections[collection].config.admin.useAsTitle ?? 'id';
}

/** A localized text in the source language, else in the first language that has it. */
export function inAnyLanguage(text: unknown): string {
  const localized = text as Partial<Record<Locale, string | null>> | undefined;
  return [sourceLocale, ...locales].map((locale) => localized?.[locale]).find(Boolean) ?? '';
}
