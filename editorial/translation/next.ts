import type { PayloadRequest, Where } from 'payload';
import type { PublicCollection } from '@/lib/routes';
import type { TargetLocale } from '../status';

/** A document by its collection and id. */
export type DocumentKey = { collection: PublicCollection; id: string };

/** Only public content has rows. */
type Row = { inCollection: PublicCollection; documentId: string };

/**
 * Returns the document after this one in the list of those left to translate into a locale; after the last, the first.
 * The caller has checked that the user of `req` is staff.
 *
 * @returns null when nothing else is left
 */
export async function nextToTranslate(
  { collection, id }: DocumentKey,
  sourceChangedAt: string | null,
  locale: TargetLocale,
  req: PayloadRequest,
): Promise<DocumentKey | null> {
  const key = `${collection}/${id}`;
  const left: Where[] = [{ [`translation.${locale}.todo`]: { equals: true } }, { key: { not_equals: key } }];
  // In the order of the list; documents with the same time by their key, so that none is repeated.
  const after: Where = {
    or: [
      { sourceChangedAt: { less_than: sourceChangedAt } },
      { and: [{ sourceChangedAt: { equals: sourceChangedAt } }, { key: { greater_than: key } }] },
    ],
  };
  const row = (sourceChangedAt && (await firstOf([...left, after], req))) || (await firstOf(left, req));
  return row && { collection: row.inCollection, id: row.documentId };
}

async function firstOf(conditions: Where[], req: PayloadRequest): Promise<Row | null> {
  const { docs } = await req.payload.find({
    collection: 'content-status',
    where: { and: conditions },
    sort: ['-sourceChangedAt', 'key'],
    select: { inCollection: true, documentId: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return (docs[0] as Row | undefined) ?? null;
}
