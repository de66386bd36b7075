import type { PayloadHandler, PayloadRequest } from 'payload';
import { fileResponse, notFound } from '@/lib/file-response';
import { imageSizes, mediaFolder } from '@/lib/media-files';

/**
 * Sends a picture in one of its sizes to anyone who may read its record; others get the same 404 as for an unknown
 * picture.
 */
export const serveImage: PayloadHandler = async (req) => {
  const filename = String(req.routeParams?.filename ?? '');
  const { docs } = await req.payload.find({
    collection: 'media',
    where: {
      or: [
        { filename: { equals: filename } },
        ...imageSizes.map((name) => ({ [`sizes.${name}.filename`]: { equals: filename } })),
      ],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    trash: Boolean(req.user),
    user: req.user,
    req,
  });
  const media = docs[0];
  if (!media) return notFound();
  const file = [media, ...imageSizes.map((name) => media.sizes?.[name])].find((each) => each?.filename === filename);
  if (!file?.filename || !file.mimeType) return notFound();
  return fileResponse(asRequest(req), {
    directory: mediaFolder(),
    filename: file.filename,
    mimeType: file.mimeType,
  });
};

/** The parts of Payload's request that a file answer needs. */
export function asRequest(req: PayloadRequest): Request {
  return new Request('http://localhost/', { method: req.method ?? 'GET', headers: req.headers });
}
