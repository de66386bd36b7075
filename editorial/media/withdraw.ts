import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import { inTransaction } from '@/lib/in-transaction';
import { deleteMediaFiles, filesOfMedia } from '@/lib/media-files';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import type { Media } from '@/payload-types';
import { recordActivity } from '../activity/record';
import { refreshProjections } from '../projections/refresh';
import { findHolders, type Holder, listHoldersModifiedAfter } from './holders';
import { takeOut, takeOutOfGlobal } from './take-out';
import { withdrawalReasons } from './withdrawals';

const body = z.object({
  id: z.string().regex(/^[0-9a-f]{24}$/),
  reason: z.enum(withdrawalReasons),
  // The confirmation that the withdrawal is permanent.
  understood: z.literal(true),
});

/** Result: number of documents and globals, number of older versions, files that a person must delete. */
export type Withdrawn = { texts: number; versions: number; filesLeft: string[] };

/**
 * `POST /api/editorial/withdraw-picture {id, reason, understood: true}`: removes a media from every page, draft and
 * older version, and deletes its document and all its files, permanently. For editors and admins; 400 without a reason
 * or the confirmation, 404 for a deleted media.
 */
export const withdrawMedia = endpoint({
  path: '/editorial/withdraw-picture',
  method: 'post',
  role: 'editor',
  body,
  invalid: 'mediaErrors.sayWhyTickBoxConfirm',
  handler: ({ req, body: data }) => withdraw(data, req),
});

async function withdraw(data: z.output<typeof body>, req: PayloadRequest): Promise<Withdrawn> {
  const { payload, user } = req;
  const where = { id: { equals: data.id } };
  if (!(await payload.db.findOne({ collection: 'media', where })))
    throw new ApiError(req, 'not-found', 'mediaErrors.unknown');

  const began = new Date();
  const holders = await findHolders(payload, data.id);
  const done = await inTransaction(
    payload,
    async (own) => {
      const media = await payload.db.findOne<Media>({ collection: 'media', where, req: own });
      if (!media) throw new ApiError(req, 'not-found', 'mediaErrors.unknown');
      const { texts, versions } = await takeOutEverywhere(holders, data.id, began, own);
      await payload.db.deleteOne({ collection: 'media', where, returning: false, req: own });
      const withdrawn = { inCollection: 'media', documentId: data.id, title: media.filename ?? null };
      await recordActivity({ ...withdrawn, action: 'deleted' }, own);
      const record = await payload.db.create({
        collection: 'media-withdrawals',
        data: {
          inCollection: 'media',
          documentId: data.id,
          reason: data.reason,
          filename: media.filename,
          by: user?.id,
          // Recorded until they are deleted: if the process ends in between, the names of the remaining files are
          // known.
          filesLeft: filesOfMedia(media),
        },
        req: own,
      });
      return { texts, versions, files: filesOfMedia(media), record: String(record.id) };
    },
    user ?? undefined,
  );
  // After the commit. From then on no document has the file: its addresses answer 404.
  const filesLeft = await deleteMediaFiles(payload, done.files);
  const collection = 'media-withdrawals' as const;
  await payload.db.updateOne({ collection, id: done.record, data: { filesLeft }, returning: false });
  return { texts: done.texts, versions: done.versions, filesLeft };
}

async function takeOutEverywhere(
  holders: readonly Holder[],
  mediaId: string,
  began: Date,
  req: PayloadRequest,
): Promise<Pick<Withdrawn, 'texts' | 'versions'>> {
  const changed = new Map<string, { collection: PublicCollection; id: string }>();
  let versions = 0;
  for (const holder of [...holders, ...(await listHoldersModifiedAfter(began, mediaId, req))]) {
    const id = await takeOut(holder, mediaId, req);
    if (id === null) continue;
    if (holder.isVersion) versions += 1;
    const collection = publicCollections.find((each) => each === holder.collection);
    if (collection) changed.set(`${collection}/${id}`, { collection, id });
  }
  let texts = changed.size;
  for (const global of ['header', 'footer', 'settings'] as const) {
    if (!(await takeOutOfGlobal(global, mediaId, req))) continue;
    texts += 1;
    await refreshProjections({ inCollection: global, documentId: global }, req);
  }
  for (const { collection, id } of changed.values())
    await refreshProjections({ inCollection: collection, documentId: id }, req);
  return { texts, versions };
}
