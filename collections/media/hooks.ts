import type { CollectionAfterReadHook } from 'payload';
import { isStaff } from '@/lib/access';
import { settings } from '@/lib/settings';

type Addressed = { url?: string | null; thumbnailURL?: string | null };

const absolute = (url: string | null | undefined) => (url?.startsWith('/') ? settings.siteUrl + url : url);

/** API consumers get absolute addresses; the admin panel keeps relative ones, good on whatever address it is opened at. */
export const absoluteUrls: CollectionAfterReadHook = ({ doc, req }) => {
  if (isStaff({ req }) || req.payloadAPI === 'local') return doc;
  const media = doc as Addressed & { sizes?: Record<string, Addressed | null> };
  for (const file of [media, ...Object.values(media.sizes ?? {})]) {
    if (file?.url) file.url = absolute(file.url);
    if (file?.thumbnailURL) file.thumbnailURL = absolute(file.thumbnailURL);
  }
  return doc;
};
