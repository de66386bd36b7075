import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { settings } from '@/lib/settings';

export const pictureSizes = ['small', 'medium', 'large'] as const;

/** The folder of all pictures, in every size. */
export const pictureFolder = (): string => path.resolve(settings.mediaDir, 'images');

type Named = { filename?: string | null };

/** The names of a picture's files: the original and its sizes. */
export function filesOfPicture(picture: Named & { sizes?: Partial<Record<string, Named | null>> | null }): string[] {
  const all = [picture, ...Object.values(picture.sizes ?? {})];
  return [...new Set(all.flatMap((each) => (each?.filename ? [each.filename] : [])))];
}

/**
 * Deletes files of pictures for good, when no record names them any more. One that is gone already is as it should be.
 *
 * @returns the names of those that could not be deleted; the log says why
 */
export async function deletePictureFiles(payload: Payload, names: readonly string[]): Promise<string[]> {
  const folder = pictureFolder();
  const failed: string[] = [];
  for (const name of names) {
    const file = path.resolve(folder, name);
    if (!file.startsWith(folder + path.sep)) continue;
    await rm(file, { force: true }).catch((err: unknown) => {
      payload.logger.error({ err, msg: `The file of a picture could not be deleted: ${file}` });
      failed.push(name);
    });
  }
  return failed;
}
