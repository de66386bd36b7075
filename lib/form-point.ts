import type { Locale } from '@/lib/locales';

/** The name in the address by which a link asks a form for one of its fields. */
export const pointName = 'point';

/**
 * The query of a link that focuses a field of a form, in the locale of its text where it has one.
 *
 * @param path as in the form (`layout.0.title`) or with rows by id (`layout.6650….title`)
 */
export function pointQuery(path: string, locale: Locale | null): string {
  const query = new URLSearchParams({ ...(locale && { locale }), [pointName]: path });
  return `?${query}`;
}

/** The name in the address by which a link opens a thread of comments in a form. */
export const threadName = 'thread';
