import path from 'node:path';
import { bypassAccess } from '@/lib/bypass-access';
import type { StoredFile } from '@/lib/file-response';
import { settings } from '@/lib/settings';
import { payloadClient } from '../payload-client';
import type { ThumbnailSize } from './facts';

/**
 * Where a file that a public document names is stored, or the picture of its first page in one size; null when its
 * record is gone or has no such picture.
 */
export async function findStoredFile(id: string, thumbnail?: ThumbnailSize): Promise<StoredFile | null> {
  const payload = await payloadClient();
  const { docs } = await payload.find({
    collection: 'files',
    where: { id: { equals: id } },
    select: { filename: true, mimeType: true, sizes: true },
    depth: 0,
    limit: 1,
    pagination: false,
    ...bypassAccess('the caller has read, as the public, a document that gives this file away'),
  });
  const file = thumbnail ? docs[0]?.sizes?.[thumbnail] : docs[0];
  if (!file?.filename || !file.mimeType) return null;
  return { directory: path.resolve(settings.mediaDir, 'files'), filename: file.filename, mimeType: file.mimeType };
}
