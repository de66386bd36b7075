import { createLocalReq, type Payload, type PayloadRequest, type SelectType, type Where } from 'payload';
import type { Locale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';

/** An anonymous request in one locale. */
export const publicRequest = (payload: Payload, locale: Locale): Promise<PayloadRequest> =>
  createLocalReq({ locale, context: {} }, payload);

/** The access rule of a collection for anonymous readers, as a query constraint. */
export async function publicWhere(collection: PublicCollection, req: PayloadRequest): Promise<Where> {
  const rule = await req.payload.collections[collection].config.access.read({ req });
  if (typeof rule === 'boolean') throw new Error(`The rule of who reads ${collection} is no constraint.`);
  return rule;
}

/** What of which rows is read, in which order. */
export type RowQuery = {
  /** Only fields that every reader of the document may see: field access is not evaluated here. */
  select: SelectType;
  where?: Where;
  sort: string[];
  /** From 1; without it the documents are not counted. */
  page?: number;
  /** All of them when left out. */
  limit?: number;
};

/**
 * Reads a few stored fields of many public documents, below Payload's hooks but under the collection's access rule:
 * without relations and without computed fields.
 */
export async function readPublicRows<T extends { id: string }>(
  payload: Payload,
  collection: PublicCollection,
  locale: Locale,
  { select, where, sort, page, limit = 0 }: RowQuery,
): Promise<{ docs: T[]; totalDocs: number }> {
  const req = await publicRequest(payload, locale);
  const rule = await publicWhere(collection, req);
  const { docs, totalDocs } = await payload.db.find<T>({
    collection,
    locale,
    where: where ? { and: [rule, where] } : rule,
    select,
    sort,
    ...(page && { page }),
    // Else MongoDB counts those that are read.
    pagination: page !== undefined,
    limit,
    req,
  });
  return { docs, totalDocs };
}
