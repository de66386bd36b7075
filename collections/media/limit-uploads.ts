import pLimit from 'p-limit';
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { isStaff } from '@/lib/access';
import { ApiError } from '@/lib/api/api-error';
import { uploadLimits } from '@/lib/limits';
import { remember } from '@/lib/remember';
import { atTransactionEnd } from '@/lib/transaction-end';

/** How many pictures are processed at once; the others wait, without holding the write lock. */
const limitUploads = remember('uploadsOfPictures', () => pLimit(uploadLimits.maxInWorkAtOnce));

/** Resolves when the caller may begin, with the function that lets the next one begin. */
const begin = (): Promise<() => void> =>
  new Promise((resolve) => {
    limitUploads(() => new Promise<void>((end) => resolve(end)));
  });

/** Uploads through requests only: those within another save, such as starter content, would wait for themselves. */
const isClientUpload = (req: PayloadRequest): boolean =>
  (req.payloadAPI === 'REST' || req.context?.isUpload === true) && Boolean(req.file) && isStaff({ req });

/**
 * Makes uploads of pictures wait for each other before their transactions begin. Payload makes the sizes of a picture
 * while it holds the write lock: of a hundred at once most would time out, and other saves with them.
 */
export const limitConcurrentUploads: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' || !isClientUpload(req)) return args;
  const end = await begin();
  if (!(await atTransactionEnd(req, end))) end();
  // The client has disconnected and would not know that it was stored: others go first.
  if (req.signal?.aborted) throw new ApiError(req, 'bad-request', 'uploadErrors.disconnected');
  return args;
};

/**
 * Takes the write lock, as the last step: Payload would take it while it reads the file, and report a busy database as
 * a file that could not be sent.
 */
export const acquireWriteLock: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'create' || !isClientUpload(req)) return args;
  await req.payload.db.findOne({ collection: collection.slug, where: { filename: { equals: '' } }, req });
  return args;
};
