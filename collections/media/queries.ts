import type { Locale } from '@/lib/locales';
import type { Media } from '@/payload-types';
import { payloadClient } from '../payload-client';

/** The first pictures of the site that the public may see, to show what blocks look like. */
export async function listPictures(locale: Locale, limit: number): Promise<Media[]> {
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
