import path from 'node:path';
import type { PayloadHandler } from 'payload';
import { asRequest } from '@/collections/media/serve';
import { isStaff } from '@/lib/access';
import { fileResponse, notFound } from '@/lib/file-response';
import { settings } from '@/lib/settings';

/** Sends a stored file to staff; readers get it at its address below its document, and here the 404 of no file. */
export const serveFile: PayloadHandler = async (req) => {
  if (!isStaff({ req })) return notFound();
  const filename = String(req.routeParams?.filename ?? '');
  const { docs } = await req.payload.find({
    collection: 'files',
    where: { filename: { equals: filename } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const file = docs[0];
  if (!file?.filename || !file.mimeType) return notFound();
  return fileResponse(asRequest(req), {
    directory: path.resolve(settings.mediaDir, 'files'),
    filename: file.filename,
    mimeType: file.mimeType,
  });
};
