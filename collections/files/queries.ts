import path from 'node:path';
import type { StoredFile } from '@/lib/file-response';
import { settings } from '@/lib/settings';
import { payloadClient } from '../translated';

/** Where a file that a public document names is stored; null when its record is gone. */
export async function findStoredFile(id: string): Promise<StoredFile | null> {
  const payload = await payloadClient();
  const { docs } = await payload.find({
    collection: 'files',
    where: { id: { equals: id } },
    select: { filename: true, mimeType: true },
    depth: 0,
    limit: 1,
    pagination: false,
    // The records are staff's. Whoever calls this has read, as the public, a document that gives this file away.
    overrideAccess: true,
  });
  const [file] = docs;
  if (!file?.filename || !file.mimeType) return null;
  return { directory: path.resolve(settings.mediaDir, 'files'), filename: file.filename, mimeType: file.mimeType };
}
