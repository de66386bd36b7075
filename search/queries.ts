import { cache } from 'react';
import { payloadClient } from '@/collections/payload-client';
import { pageSize } from '@/lib/limits';
import type { Locale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import { search } from './search';

/** One page of what the search finds; asked once for an answer, by the page and its metadata. */
export const searchPage = cache(async (locale: Locale, q: string, type: PublicCollection | null, page: number) =>
  search(await payloadClient(), { q, locale, type, page, limit: pageSize }),
);
