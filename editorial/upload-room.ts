import type { CollectionBeforeOperationHook } from 'payload';
import { DiskFullError } from '@/database/errors';
import { hasRoom } from '@/lib/free-space';
import { settings } from '@/lib/settings';

/** Size of all stored files, in relation to the upload: its sizes and the text read from it. */
const sizesOfUpload = 3;

/**
 * Refuses an upload without enough disk space before anything is stored: Payload would leave empty files, and say that
 * the file could not be sent.
 */
export const requireDiskSpace: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const isUpload = Boolean(collection.upload && req.file);
  if (isUpload && !hasRoom(settings.mediaDir, (req.file?.size ?? 0) * sizesOfUpload)) throw new DiskFullError();
  return args;
};
