import type { CollectionAfterReadHook, CollectionBeforeOperationHook } from 'payload';
import { absoluteUrl } from '@/lib/absolute-url';
import { isStaff } from '@/lib/access';
import { ApiError } from '@/lib/api/api-error';

type Addressed = { url?: string | null; thumbnailURL?: string | null };

const absolute = (url: string | null | undefined) => (url?.startsWith('/') ? absoluteUrl(url) : url);

/** API clients get absolute addresses; the panel keeps relative ones, which work on any host. */
export const absoluteUrls: CollectionAfterReadHook = ({ doc, req }) => {
  if (isStaff({ req }) || req.payloadAPI === 'local') return doc;
  const media = doc as Addressed & { sizes?: Record<string, Addressed | null> };
  for (const file of [media, ...Object.values(media.sizes ?? {})]) {
    if (file?.url) file.url = absolute(file.url);
    if (file?.thumbnailURL) file.thumbnailURL = absolute(file.thumbnailURL);
  }
  return doc;
};

/**
 * Refuses another file in a save: Payload deletes the old one before it knows whether the save is valid, and a refused
 * one would leave the pages without a picture. `editorial/media/replace.ts` does it in the right order.
 */
export const preventMediaFileChange: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update' && req.file) {
    throw new ApiError(req, 'bad-request', 'media.replaceInstead');
  }
  return args;
};
