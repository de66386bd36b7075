import type { Plugin } from 'payload';
import { DiskFullError } from '@/database/errors';
import { hasRoom } from '@/lib/free-space';
import { settings } from '@/lib/settings';

/** The stored file, its sizes and what is read from it, against the upload. */
const sizesOfUpload = 3;

/**
 * Refuses an upload that the disk has no room for before anything of it is stored: Payload would leave empty files, and say
 * that the file could not be sent.
 */
export const refuseUploadsWithoutRoom: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.upload
      ? {
          ...collection,
          hooks: {
            ...collection.hooks,
            beforeOperation: [
              ({ args, req }) => {
                if (req.file && !hasRoom(settings.mediaDir, req.file.size * sizesOfUpload)) throw new DiskFullError();
                return args;
              },
              ...(collection.hooks?.beforeOperation ?? []),
            ],
          },
        }
      : collection,
  ),
});
