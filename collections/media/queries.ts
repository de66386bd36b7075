import type { Locale } from '@/lib/locales';
import type { Media } from '@/payload-types';
import { payloadClient } from '../payload-client';

/** The first public pictures of the site, for the gallery of blocks. */
export async function listMedia(locale: Locale, limit: number): Promise<Media[]> {
  const payload = await payloadClient();
  const { docs } = await payload.find({
    collection: 'media',
    locale,
    overrideAccess: false,
    depth: 0,
    sort: 'createdAt',
    limit,
    pagination: false,
  });
  return docs;
}
