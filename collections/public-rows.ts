import { createLocalReq, type Payload, type PayloadRequest, type SelectType, type Where } from 'payload';
import type { Locale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';

/** An anonymous request in one language: what it may read is what the public may. */
export const publicRequest = (payload: Payload, locale: Locale): Promise<PayloadRequest> =>
  createLocalReq({ locale, context: {} }, payload);

/** The access rule of a collection, asked for the public, as the constraint it is. */
export async function publicWhere(collection: PublicCollection, req: PayloadRequest): Promise<Where> {
  const rule = await req.payload.collections[collection].config.access.read({ req });
  if (typeof rule === 'boolean') throw new Error(`The rule of who reads ${collection} is no constraint.`);
  return rule;
}

type RowQuery = {
  /** Only fields that every reader of the document may see: no rule of a field is asked here. */
  select: SelectType;
  where?: Where;
  sort: string[];
  /** From 1. */
  page: number;
  limit: number;
};

/**
 * Reads a few stored fields of many documents that the public may see, below Payload's hooks but under the collection's
 * rule: without relations, and without what hooks add to each document.
 */
export async function readPublicRows<T extends { id: string }>(
  payload: Payload,
  collection: PublicCollection,
  locale: Locale,
  { select, where, sort, page, limit }: RowQuery,
): Promise<{ docs: T[]; totalDocs: number }> {
  const req = await publicRequest(payload, locale);
  const rule = await publicWhere(collection, req);
  const { docs, totalDocs } = await payload.db.find<T>({
    collection,
    locale,
    where: where ? { and: [rule, where] } : rule,
    select,
    sort,
    page,
    // Else MongoDB counts those that are read.
    pagination: true,
    limit,
    req,
  });
  return { docs, totalDocs };
}
