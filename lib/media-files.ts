import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { CollectionBeforeChangeHook, Payload, UploadCollectionSlug } from 'payload';
import { settings } from './settings';
import { atTransactionEnd } from './transaction-end';

export const imageSizes = ['small', 'medium', 'large'] as const;

/** The folder of all pictures, in every size. */
export const mediaFolder = (): string => path.resolve(settings.mediaDir, 'images');

type Named = { filename?: string | null };

/** The names of a picture's files: the original and its sizes. */
export function filesOfMedia(media: Named & { sizes?: Partial<Record<string, Named | null>> | null }): string[] {
  const all = [media, ...Object.values(media.sizes ?? {})];
  return [...new Set(all.flatMap((each) => (each?.filename ? [each.filename] : [])))];
}

/**
 * Deletes files of pictures that no record refers to any more. A missing file is no error.
 *
 * @returns the names of those that could not be deleted; the log says why
 */
export async function deleteMediaFiles(payload: Payload, names: readonly string[]): Promise<string[]> {
  return deleteFiles(payload, mediaFolder(), names);
}

async function deleteFiles(payload: Payload, folder: string, names: readonly string[]): Promise<string[]> {
  const failed: string[] = [];
  for (const name of names) {
    const file = path.resolve(folder, name);
    if (!file.startsWith(folder + path.sep)) continue;
    await rm(file, { force: true }).catch((err: unknown) => {
      payload.logger.error({ err, msg: `A file could not be deleted: ${file}` });
      failed.push(name);
    });
  }
  return failed;
}

/**
 * Deletes the files of a failed upload: Payload writes them before the row, and leaves them when that, or anything
 * after it, fails. Add it before every hook that writes a file.
 */
export function dropFilesOfFailedUpload(slug: UploadCollectionSlug, folder: string): CollectionBeforeChangeHook {
  return async ({ data, operation, req }) => {
    const names = filesOfMedia(data);
    if (operation !== 'create' || names.length === 0) return data;
    const { payload } = req;
    await atTransactionEnd(req, async (end) => {
      if (end === 'stored') return;
      // An orphaned file does less harm than a row without its file.
      if (end === 'unsure' && (await isStored(payload, slug, names[0]))) return;
      await deleteFiles(payload, folder, names);
    });
    return data;
  };
}

async function isStored(payload: Payload, slug: UploadCollectionSlug, filename = ''): Promise<boolean> {
  return Boolean(await payload.db.findOne({ collection: slug, where: { filename: { equals: filename } } }));
}
