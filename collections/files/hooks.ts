import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { isStaff } from '@/lib/access';
import { ApiError } from '@/lib/api/api-error';
import { settings } from '@/lib/settings';
import type { FileFacts, ThumbnailSize } from './facts';
import { readFileFacts } from './read';

/** A stored file is never replaced, since a published document and its versions point to it. */
export const preventFileReplacement: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update' && req.file) throw new ApiError(req, 'bad-request', 'errors.filesNeverChange');
  return args;
};

/** The pictures of the first page in the form of Payload's image sizes, which it deletes with the record. */
type Sizes = Record<
  ThumbnailSize,
  { filename: string; mimeType: string; filesize: number; width: number; height: number }
>;

function sizesOf(thumbnails: FileFacts['thumbnails'], filename: string): Sizes | undefined {
  if (!thumbnails) return undefined;
  const base = `${path.basename(filename, path.extname(filename))}-${randomBytes(5).toString('hex')}`;
  const size = (name: ThumbnailSize) => {
    const { webp, width, height } = thumbnails[name];
    return { filename: `${base}-${name}.webp`, mimeType: 'image/webp', filesize: webp.length, width, height };
  };
  return { small: size('small'), large: size('large') };
}

/** The pictures' bytes, until the record is stored. Named as in Payload, since its storage adapters (S3) read them. */
type WithSizes = PayloadRequest & { payloadUploadSizes?: Record<string, Buffer> };

/** The facts of a file as its record stores them, and its pictures as the request carries them until then. */
export function rowOf({ thumbnails, unread, ...facts }: FileFacts, filename: string) {
  const row = {
    pages: facts.pages ?? null,
    text: facts.text ?? null,
    findings: unread ? null : (facts.findings ?? []),
    sizes: sizesOf(thumbnails, filename),
    // Not read: the next start tries again.
    readAt: unread ? null : new Date().toISOString(),
  };
  return { row, thumbnails: thumbnails && { small: thumbnails.small.webp, large: thumbnails.large.webp } };
}

/**
 * Reads a new file before the transaction begins, since it may take seconds: pages, pictures of the first page, text.
 * What a client sends of these facts is replaced.
 */
export const readUpload: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'create') return args;
  // This runs before the access rule for create; only staff may cause this work.
  const may = overrideAccess || isStaff({ req });
  const facts = req.file && may ? await readFileFacts(req.file.data, path.extname(req.file.name).slice(1)) : {};
  const { row, thumbnails } = rowOf(facts, req.file?.name ?? '');
  if (thumbnails) (req as WithSizes).payloadUploadSizes = thumbnails;
  const { data } = args as typeof args & { data?: object };
  return { ...args, data: { ...data, ...row } } as typeof args;
};

/** Stores the pictures beside their file, when Payload stores the file. */
export const storeThumbnails: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const thumbnails = (req as WithSizes).payloadUploadSizes;
  if (operation === 'create' && thumbnails && data.sizes) await writeThumbnails(data.sizes as Sizes, thumbnails);
  return data;
};

/** Writes the pictures of a row into the folder of the files. */
export async function writeThumbnails(sizes: Sizes, thumbnails: Record<string, Buffer>): Promise<void> {
  const directory = path.resolve(settings.mediaDir, 'files');
  await mkdir(directory, { recursive: true });
  for (const [name, { filename }] of Object.entries(sizes)) {
    const thumbnail = thumbnails[name];
    if (thumbnail) await writeFile(path.join(directory, filename), thumbnail);
  }
}
