import type { Payload, PayloadRequest } from 'payload';
import { inTransaction } from '@/lib/in-transaction';

/** As many pictures as are looked at, or changed, at once. */
const slice = 500;

type MediaRow = { id: string; used?: boolean | null };

/** The media that a document or a global names, by its stored references. */
export async function mediaReferencedBy(
  owner: { inCollection: string; documentId: string },
  req: PayloadRequest,
): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ toId: string }>({
    collection: 'content-links',
    where: {
      and: [
        { inCollection: { equals: owner.inCollection } },
        { documentId: { equals: owner.documentId } },
        { toCollection: { equals: 'media' } },
      ],
    },
    pagination: false,
    req,
  });
  return docs.map(({ toId }) => toId);
}

/**
 * Says of pictures whether anything names them still, in the transaction of the save that changed it. On the picture
 * itself, with an index, so that the list of unused ones is one page however many documents there are; it has no drafts,
 * so that writing the row takes nothing off the site.
 *
 * @param ids those that a document has begun or ceased to name
 */
export async function markMedia(ids: readonly string[], req: PayloadRequest): Promise<void> {
  if (ids.length === 0) return;
  // Each once, however many documents name it.
  const { values } = await req.payload.db.findDistinct({
    collection: 'content-links',
    field: 'toId',
    where: { and: [{ toCollection: { equals: 'media' } }, { toId: { in: [...new Set(ids)] } }] },
    req,
  });
  const named = new Set(values.map(({ toId }) => String(toId)));
  await mark([...named], true, req);
  await mark(
    ids.filter((id) => !named.has(id)),
    false,
    req,
  );
}

async function mark(ids: readonly string[], used: boolean, req: PayloadRequest): Promise<void> {
  if (ids.length === 0) return;
  // `updatedAt: null` leaves the picture's own date as it is.
  await req.payload.db.updateMany({
    collection: 'media',
    where: { and: [{ id: { in: [...ids] } }, { used: { not_equals: used } }] },
    data: { used, updatedAt: null },
    returning: false,
    req,
  });
}

/** Says it anew of every picture, from the references as they stand. */
export async function markAllMedia(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find<MediaRow>({
    collection: 'media',
    select: {},
    pagination: false,
    limit: 0,
  });
  const ids = docs.map(({ id }) => String(id));
  for (let start = 0; start < ids.length; start += slice) {
    await inTransaction(payload, (req) => markMedia(ids.slice(start, start + slice), req));
  }
}
