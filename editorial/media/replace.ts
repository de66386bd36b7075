import { addDataAndFileToRequest, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { roleOf } from '@/lib/access';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import { bypassAccess } from '@/lib/bypass-access';
import { inTransaction } from '@/lib/in-transaction';
import { textLimits } from '@/lib/limits';
import { type Locale, sourceLocale } from '@/lib/locales';
import { deleteMediaFiles, filesOfMedia } from '@/lib/media-files';
import { uploadContext } from '@/lib/uploads';
import type { Media } from '@/payload-types';
import { recordActivity } from '../activity/record';
import { recheckReferencingDocuments } from '../projections/refresh';

const description = z
  .object({
    id: z.string().regex(/^[0-9a-f]{24}$/),
    alt: z.string().trim().max(textLimits.maxAltLength),
    decorative: z.boolean(),
    people: z.enum(['none', 'consent', 'unrecognisable']),
  })
  .refine(({ alt, decorative }) => decorative || alt !== '');

/** A stored media, with its texts in all locales. */
type Row = Omit<Media, 'alt'> & { alt?: Partial<Record<Locale, string>> | null };

const findRow = (id: string, req: PayloadRequest) =>
  req.payload.db.findOne<Row>({ collection: 'media', where: { id: { equals: id } }, req });

/**
 * `POST /api/editorial/replace-picture`, a form with `file` and `_payload` {id, alt, decorative, people}: replaces the
 * file of a media, in all its places. The new file is checked, resized and stored first, under a name of its own, as an
 * unfinished media of this person; then both documents change in one transaction; then the old files are deleted. So no
 * file is ever missing: a failure leaves the old file, and the stored one is purged like any unfinished media.
 *
 * 400 for a refused file or text, 403, 404.
 */
export const replaceMedia = endpoint({
  path: '/editorial/replace-picture',
  method: 'post',
  role: 'staff',
  handler: ({ req }) => replace(req),
});

async function replace(req: PayloadRequest): Promise<{ doc: Pick<Media, 'id' | 'filename'> }> {
  await addDataAndFileToRequest(req);
  const { success, data } = description.safeParse(req.data);
  if (!success || !req.file) throw new ApiError(req, 'bad-request', 'mediaErrors.incomplete');
  const { payload, user } = req;
  theirs(await findRow(data.id, req), req);

  const added = await payload.create({
    collection: 'media',
    locale: sourceLocale,
    data: { waitingUntil: new Date().toISOString() },
    file: req.file,
    user,
    // By the access rules of the user, like any upload.
    overrideAccess: false,
    req: { i18n: req.i18n, context: { ...uploadContext } },
  });
  const old = await inTransaction(
    payload,
    async (own) => {
      const file = (await findRow(added.id, own)) ?? {};
      const before = theirs(await findRow(data.id, own), req);
      // Two documents never have one file name: the unfinished one is deleted first.
      await payload.db.deleteOne({
        collection: 'media',
        where: { id: { equals: added.id } },
        returning: false,
        req: own,
      });
      await payload.db.updateOne({
        collection: 'media',
        id: data.id,
        data: { ...before, ...fileOf(file), ...wordsOf(before, data) },
        returning: false,
        req: own,
      });
      const replaced = { inCollection: 'media', documentId: data.id, title: added.filename ?? null };
      await recordActivity({ ...replaced, action: 'file-replaced' }, own);
      // Its texts, without the hooks of a save.
      await recheckReferencingDocuments({ inCollection: 'media', documentId: data.id }, own);
      return filesOfMedia(before);
    },
    user ?? undefined,
  ).catch(async (error: unknown) => {
    await payload.delete({
      collection: 'media',
      id: added.id,
      trash: true,
      ...bypassAccess('removes the upload that did not become a replacement'),
    });
    throw error;
  });
  await deleteMediaFiles(payload, old);
  return { doc: { id: data.id, filename: added.filename } };
}

/** Returns the media when the user may replace it; throws a refusal otherwise. */
function theirs(row: Row | null, req: PayloadRequest): Row {
  const isOwn = row?.addedBy === req.user?.id;
  if (!row || row.deletedAt || (row.waitingUntil && !isOwn))
    throw new ApiError(req, 'not-found', 'mediaErrors.unknown');
  const isPublic = Boolean(row.people) && !row.waitingUntil;
  if (roleOf(req) === 'contributor' && (isPublic || !isOwn))
    throw new ApiError(req, 'forbidden', 'mediaErrors.notYours');
  return row;
}

/** Returns the properties of a document's file. */
function fileOf(row: Partial<Row>): Partial<Row> {
  const { filename, mimeType, filesize, width, height, focalX, focalY, sizes, url, thumbnailURL } = row;
  return { filename, mimeType, filesize, width, height, focalX, focalY, sizes, url, thumbnailURL };
}

/** Texts about the new file; translations of other texts about the old one are deleted. */
function wordsOf(before: Row, { alt, decorative, people }: z.infer<typeof description>): Partial<Row> {
  const same = before.alt?.[sourceLocale]?.trim() === alt;
  return {
    alt: same ? before.alt : { [sourceLocale]: alt },
    decorative,
    people,
    waitingUntil: null,
    updatedAt: new Date().toISOString(),
  };
}
