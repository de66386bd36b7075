import type { CollectionSlug, GlobalSlug, Payload, Where } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';

/** A document that shows a media, as a dialog lists it. */
export type Place = {
  inCollection: string;
  documentId: string;
  /** Null for a global. */
  title: string | null;
  /** Slug of the block around it; null for a field. */
  block: string | null;
  live: boolean;
};

/** Maximum number that a dialog lists; `total` is the number of all. */
const listed = 20;

type Link = { inCollection: string; documentId: string; block?: string | null; live?: boolean | null };

/** Reads where a media is used, on the site and in drafts, with three queries. For views that have checked access. */
export async function placesOf(payload: Payload, mediaId: string) {
  const to: Where[] = [{ toCollection: { equals: 'media' } }, { toId: { equals: mediaId } }];
  const links = await payload.find({
    collection: 'content-links',
    where: { and: to },
    sort: ['-live', 'inCollection', 'documentId'],
    limit: listed,
    depth: 0,
    ...bypassAccess('the views that call this have checked the role'),
  });
  const { totalDocs: live } = await payload.count({
    collection: 'content-links',
    where: { and: [...to, { live: { equals: true } }] },
    ...bypassAccess('the views that call this have checked the role'),
  });
  const docs = links.docs as unknown as Link[];
  const keys = [...new Set(docs.map(({ inCollection, documentId }) => `${inCollection}/${documentId}`))];
  const { docs: rows } = await payload.find({
    collection: 'content-status',
    where: { key: { in: keys } },
    select: { key: true, title: true },
    limit: listed,
    pagination: false,
    depth: 0,
    ...bypassAccess('the views that call this have checked the role'),
  });
  const titles = new Map(rows.map(({ key, title }) => [key, title ?? null]));
  const places = docs.map(
    ({ inCollection, documentId, block, live: isLive }): Place => ({
      ...{ inCollection, documentId },
      title: titles.get(`${inCollection}/${documentId}`) ?? null,
      block: block ?? null,
      live: isLive === true,
    }),
  );
  return { places, total: links.totalDocs, live };
}

/** Returns the label of the collection or global of a place, in any shape that Payload allows. */
export function labelOf(payload: Payload, inCollection: string): unknown {
  const collection = payload.collections[inCollection as CollectionSlug]?.config;
  return (
    collection?.labels.singular ??
    payload.globals.config.find(({ slug }) => slug === (inCollection as GlobalSlug))?.label
  );
}
