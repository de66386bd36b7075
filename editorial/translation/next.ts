import type { PayloadRequest, Where } from 'payload';
import type { PublicCollection } from '@/lib/routes';
import type { TargetLocale } from '../status';

/** A document, by where it is kept. */
export type DocumentKey = { collection: PublicCollection; id: string };

/** Rows are kept of public content alone. */
type Row = { inCollection: PublicCollection; documentId: string };

/**
 * The document that comes after one in the list of what is left to translate into a language; after the last, the
 * first. The caller has made sure that `req` is someone's of staff.
 *
 * @returns null where nothing else is left
 */
export async function nextToTranslate(
  { collection, id }: DocumentKey,
  sourceChangedAt: string | null,
  locale: TargetLocale,
  req: PayloadRequest,
): Promise<DocumentKey | null> {
  const key = `${collection}/${id}`;
  const left: Where[] = [{ [`translation.${locale}.todo`]: { equals: true } }, { key: { not_equals: key } }];
  // In the order of the list; documents of one moment by their key, so that none leads back to the one before.
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
