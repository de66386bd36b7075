import type { Locale } from '@/lib/locales';

/** Query of the view when it is opened to continue with what is left. */
export const atFirstToCheck = { name: 'field', value: 'to-check' } as const;

/**
 * Returns the address of a document beside one of its translations, at the first field to check; below the admin
 * panel's own path.
 */
export const translatePath = (collection: string, id: string, locale: Locale): string =>
  `/collections/${collection}/${id}/translate?locale=${locale}&${atFirstToCheck.name}=${atFirstToCheck.value}`;
