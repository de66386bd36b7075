import type { PayloadRequest, Where } from 'payload';
import { presenceLimits } from '@/lib/limits';
import type { PublicCollection } from '@/lib/routes';

/** A document or global that may be open. */
export type OpenDocument = { collection: PublicCollection | 'globals'; id: string };

/** A page of a browser that shows a document. */
export type OpenPage = { key: string; page: string; user: string; documentId: string; seenAt: string };

type Row = Omit<OpenPage, 'seenAt'> & { id: string; seenAt: string | Date };

const slug = 'document-presence' as const;
const keyOf = ({ collection, id }: OpenDocument, page: string): string => `${page} ${collection}/${id}`;
const isoBefore = (ms: number): string => new Date(Date.now() - ms).toISOString();

async function findRows(where: Where, req: PayloadRequest): Promise<OpenPage[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: slug,
    where,
    limit: presenceLimits.maxRead,
    pagination: false,
    sort: 'key',
    req,
  });
  return docs.map((row) => ({ ...row, seenAt: new Date(row.seenAt).toISOString() }));
}

/** Whether a page has told of itself within half a minute; one that was closed without a word has not. */
export const isOpen = ({ seenAt }: Pick<OpenPage, 'seenAt'>, now = Date.now()): boolean =>
  Date.parse(seenAt) > now - presenceLimits.lifetimeMs;

/** Reads the pages that show a document, those included that have not told of themselves for a while. */
export const findOpenPages = ({ collection, id }: OpenDocument, req: PayloadRequest): Promise<OpenPage[]> =>
  findRows({ and: [{ inCollection: { equals: collection } }, { documentId: { equals: id } }] }, req);

/** Reads the pages that show any document of a collection now. */
export const findOpenPagesOf = (collection: PublicCollection, req: PayloadRequest): Promise<OpenPage[]> =>
  findRows(
    {
      and: [
        { inCollection: { equals: collection } },
        { seenAt: { greater_than: isoBefore(presenceLimits.lifetimeMs) } },
      ],
    },
    req,
  );

/**
 * Stores that a page shows a document: at its first request, and from then on at every second or third, since each write
 * of SQLite waits for the saves of others.
 *
 * @param known the pages of the document that were read just now
 */
export async function storeOpenPage(
  document: OpenDocument,
  page: string,
  known: readonly OpenPage[],
  { payload, user }: PayloadRequest,
): Promise<void> {
  if (!user) return;
  const key = keyOf(document, page);
  const own = known.find((each) => each.key === key);
  const seenAt = new Date().toISOString();
  if (own) {
    const isRecent = own.user === user.id && Date.parse(own.seenAt) > Date.now() - presenceLimits.renewAfterMs;
    if (isRecent) return;
    // In a transaction of its own: nothing is undone with it.
    await payload.db.updateOne({
      collection: slug,
      where: { key: { equals: key } },
      data: { user: user.id, seenAt },
      returning: false,
    });
    return;
  }
  await payload.db.deleteMany({
    collection: slug,
    where: { seenAt: { less_than: isoBefore(presenceLimits.lifetimeMs) } },
  });
  await payload.db.create({
    collection: slug,
    data: { key, page, user: user.id, seenAt, inCollection: document.collection, documentId: document.id },
    returning: false,
  });
}

/** Ends the presence of a page, when it is closed or shows another document. Of other people's pages nothing is ended. */
export async function removeOpenPage(document: OpenDocument, page: string, req: PayloadRequest): Promise<void> {
  const where: Where = { and: [{ key: { equals: keyOf(document, page) } }, { user: { equals: req.user?.id } }] };
  await req.payload.db.deleteMany({ collection: slug, where, req });
}
