import type { PayloadHandler, PayloadRequest } from 'payload';
import { fileResponse, notFound } from '@/lib/file-response';
import { hourMs, secondMs } from '@/lib/limits';
import { imageSizes, mediaFolder } from '@/lib/media-files';

/**
 * Each upload has a name of its own, so a name stands for its bytes. Not "immutable": a withdrawn picture leaves the
 * caches of browsers within an hour; pages stop showing it at once.
 */
const publicImage = `public, max-age=${hourMs / secondMs}`;
const privateImage = 'private, no-cache';

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
  const stored = { directory: mediaFolder(), filename: file.filename, mimeType: file.mimeType };
  return fileResponse(asRequest(req), stored, { cacheControl: req.user ? privateImage : publicImage });
};

/** The parts of Payload's request that a file answer needs. */
export function asRequest(req: PayloadRequest): Request {
  return new Request('http://localhost/', { method: req.method ?? 'GET', headers: req.headers });
}
