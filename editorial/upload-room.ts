import type { CollectionBeforeOperationHook } from 'payload';
import { DiskFullError } from '@/database/errors';
import { hasRoom } from '@/lib/free-space';
import { settings } from '@/lib/settings';

/** The stored file, its sizes and what is read from it, against the upload. */
const sizesOfUpload = 3;

/**
 * Refuses an upload that the disk has no room for before anything of it is stored: Payload would leave empty files, and say
 * that the file could not be sent.
 */
export const requireDiskSpace: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const isUpload = Boolean(collection.upload && req.file);
  if (isUpload && !hasRoom(settings.mediaDir, (req.file?.size ?? 0) * sizesOfUpload)) throw new DiskFullError();
  return args;
};
