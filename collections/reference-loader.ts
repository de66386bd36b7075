import { createLocalReq, type PayloadRequest } from 'payload';
import { cache } from 'react';
import type { Locale } from '@/lib/locales';
import { payloadClient } from './payload-client';
import { readContext } from './read-context';

/**
 * The loader of referenced documents that all reads of a page with the same locales share, as the part of a request that
 * Payload takes it from. Payload makes one for each read: what header, footer, settings and content refer to would be
 * read once for each of them, and not in one query.
 */
export const sharedLoader = cache(
  async (locale: Locale, fallbackLocale?: Locale): Promise<Pick<PayloadRequest, 'payloadDataLoader'>> => {
    const options = { locale, ...(fallbackLocale && { fallbackLocale }), context: readContext() };
    const { payloadDataLoader } = await createLocalReq(options, await payloadClient());
    return { payloadDataLoader };
  },
);
