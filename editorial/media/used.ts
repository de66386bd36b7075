import type { Payload, PayloadRequest } from 'payload';
import { inTransaction } from '@/lib/in-transaction';

/** Maximum number of media that are read, or changed, at once. */
const slice = 500;

type MediaRow = { id: string; used?: boolean | null };

/** Returns the media that a document or a global references, from its stored references. */
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
 * Updates whether media are used, in the transaction of the save that changed it. Stored in the media, with an index,
 * so that the list of unused ones is one page for any number of documents; media have no drafts, so that writing the
 * row unpublishes nothing.
 *
 * @param ids media that a document has added or removed
 */
export async function markMedia(ids: readonly string[], req: PayloadRequest): Promise<void> {
  if (ids.length === 0) return;
  // Each once, however many documents reference it.
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
  // `updatedAt: null` keeps the media's own date.
  await req.payload.db.updateMany({
    collection: 'media',
    where: { and: [{ id: { in: [...ids] } }, { used: { not_equals: used } }] },
    data: { used, updatedAt: null },
    returning: false,
    req,
  });
}

/** Updates it for every media, from the stored references. */
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
