import type { CollectionSlug, GlobalSlug, Payload, Where } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';

/** A text that shows a picture, as a dialog names it. */
export type Place = {
  inCollection: string;
  documentId: string;
  /** None for a global. */
  title: string | null;
  /** The kind of block it stands in, by its slug; null where it stands in a field. */
  block: string | null;
  live: boolean;
};

/** As many as a dialog lists; the total says how many there are. */
const listed = 20;

type Link = { inCollection: string; documentId: string; block?: string | null; live?: boolean | null };

/**
 * Where a picture stands, on the site and in drafts: three queries, whatever the size. For views that have asked who may
 * see them.
 */
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

/** What the collection or global of a place is called, in the shapes that Payload takes for labels. */
export function labelOf(payload: Payload, inCollection: string): unknown {
  const collection = payload.collections[inCollection as CollectionSlug]?.config;
  return (
    collection?.labels.singular ??
    payload.globals.config.find(({ slug }) => slug === (inCollection as GlobalSlug))?.label
  );
}
