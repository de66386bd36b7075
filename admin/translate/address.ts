import type { Locale } from '@/lib/locales';

/** What the address of the view says beside the language, when it is opened to go on with what is left. */
export const atFirstToCheck = { name: 'field', value: 'to-check' } as const;

/** The way to a document beside one of its translations, into the first field to check; below the admin panel's own path. */
export const translatePath = (collection: string, id: string, locale: Locale): string =>
  `/collections/${collection}/${id}/translate?locale=${locale}&${atFirstToCheck.name}=${atFirstToCheck.value}`;
