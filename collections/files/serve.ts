import path from 'node:path';
import type { PayloadHandler } from 'payload';
import { asRequest } from '@/collections/media/serve';
import { isStaff } from '@/lib/access';
import { fileResponse, notFound } from '@/lib/file-response';
import { settings } from '@/lib/settings';
import { thumbnailSizes } from './facts';

/** Sends a stored file to staff; anonymous readers get a 404 here, and the file at its address below its document. */
export const serveFile: PayloadHandler = async (req) => {
  if (!isStaff({ req })) return notFound();
  const filename = String(req.routeParams?.filename ?? '');
  const { docs } = await req.payload.find({
    collection: 'files',
    where: {
      or: [
        { filename: { equals: filename } },
        ...thumbnailSizes.map((size) => ({ [`sizes.${size}.filename`]: { equals: filename } })),
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const row = docs[0];
  const file = [row, ...thumbnailSizes.map((size) => row?.sizes?.[size])].find((each) => each?.filename === filename);
  if (!file?.filename || !file.mimeType) return notFound();
  const stored = {
    directory: path.resolve(settings.mediaDir, 'files'),
    filename: file.filename,
    mimeType: file.mimeType,
  };
  // For staff only: readers get the files of public documents at the addresses of these.
  return fileResponse(asRequest(req), stored, { cacheControl: 'private, no-cache' });
};
