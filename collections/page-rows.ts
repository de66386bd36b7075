import type { Payload, Where } from 'payload';
import type { Locale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import { payloadClient } from './payload-client';
import { type RowQuery, readPublicRows } from './public-rows';
import { previewedRelease } from './release-preview';
import { compareRows, type SortedRow } from './row-order';

/**
 * Reads a few stored fields of the documents that a public page shows: of public ones, and for a person who previews a
 * release, as they will be once it is published.
 */
export async function readPageRows<T extends { id: string }>(
  collection: PublicCollection,
  locale: Locale,
  query: RowQuery,
): Promise<{ docs: T[]; totalDocs: number }> {
  const payload = await payloadClient();
  const drafts = (await previewedRelease())?.idsOf(collection) ?? [];
  return drafts.length > 0
    ? readRowsWithDrafts(payload, collection, locale, query, drafts)
    : readPublicRows(payload, collection, locale, query);
}

/**
 * Reads rows as they would be once a release was published: its drafts that match, among the public documents. For one
 * person who previews it.
 */
async function readRowsWithDrafts<T extends { id: string }>(
  payload: Payload,
  collection: PublicCollection,
  locale: Locale,
  { select, where, sort, page, limit = 0 }: RowQuery,
  ids: readonly string[],
): Promise<{ docs: T[]; totalDocs: number }> {
  // Of fields that are named, none is excluded.
  const named = [...Object.keys(select), ...sort.map((each) => each.replace(/^-/, ''))];
  const sorted = Object.fromEntries(named.map((name) => [name, true as const]));
  const notInRelease: Where = { id: { not_in: [...ids] } };
  const [rows, drafts] = await Promise.all([
    readPublicRows<SortedRow>(payload, collection, locale, {
      select: sorted,
      where: where ? { and: [where, notInRelease] } : notInRelease,
      sort,
    }),
    payload.find({
      collection,
      locale,
      draft: true,
      ...(where && { where }),
      select: sorted as never,
      depth: 0,
      pagination: false,
      context: { preview: { collection, ids: [...ids] } },
      overrideAccess: false,
    }),
  ]);
  const now = new Date().toISOString();
  const ofRelease = (drafts.docs as unknown as SortedRow[]).map((doc) => ({
    ...doc,
    firstPublishedAt: doc.firstPublishedAt ?? now,
  }));
  const all = [...rows.docs, ...ofRelease].sort((one, other) => compareRows(sort, one, other));
  const from = limit > 0 && page ? (page - 1) * limit : 0;
  return { docs: all.slice(from, limit > 0 ? from + limit : undefined) as unknown as T[], totalDocs: all.length };
}
