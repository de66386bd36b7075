import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import { inTransaction } from '@/lib/in-transaction';
import { deleteMediaFiles, filesOfMedia } from '@/lib/media-files';
import { type PublicCollection, publicCollections } from '@/lib/routes';
import type { Media } from '@/payload-types';
import { refreshProjections } from '../projections/refresh';
import { findHolders, type Holder, listHoldersModifiedAfter } from './holders';
import { takeOut, takeOutOfGlobal } from './take-out';
import { withdrawalReasons } from './withdrawals';

const body = z.object({
  id: z.string().regex(/^[0-9a-f]{24}$/),
  reason: z.enum(withdrawalReasons),
  // What the person ticked: that nothing brings the picture back.
  understood: z.literal(true),
});

/** What was done: of how many documents and settings, in how many older versions, which files are left to a person. */
export type Withdrawn = { texts: number; versions: number; filesLeft: string[] };

/**
 * `POST /api/editorial/withdraw-picture {id, reason, understood: true}`: takes a picture off every page, out of every
 * draft and older version, and deletes its record and all its files. Nothing brings it back. For editors and admins;
 * 400 without a reason or the tick, 404 for a picture that is gone.
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
      const record = await payload.db.create({
        collection: 'picture-withdrawals',
        data: {
          inCollection: 'media',
          documentId: data.id,
          reason: data.reason,
          filename: media.filename,
          by: user?.id,
          // Until they are deleted: whoever ends the process in between leaves a trace of what is still on the disk.
          filesLeft: filesOfMedia(media),
        },
        req: own,
      });
      return { texts, versions, files: filesOfMedia(media), record: String(record.id) };
    },
    user ?? undefined,
  );
  // Once nothing can undo the rest. From that moment no record leads to a file: its addresses are 404 already.
  const filesLeft = await deleteMediaFiles(payload, done.files);
  const collection = 'picture-withdrawals' as const;
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
