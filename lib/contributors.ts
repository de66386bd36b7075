import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  Forbidden,
} from 'payload';
import { roleOf } from './access';

/**
 * What a contributor may not ask for, by whatever way: publishing, taking off the site, saving over the live text,
 * restoring over it. New content is always a draft. Access rules alone don't see all of this, since Payload tries
 * them on the latest version and not on what readers see.
 */
export const keepContributorsToDrafts: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess || roleOf(req) !== 'contributor') return args;
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return args;

  const asked = args as typeof args & {
    data?: Record<string, unknown>;
    draft?: boolean;
    publishSpecificLocale?: string;
    publishAllLocales?: boolean;
    unpublishAllLocales?: boolean;
  };
  const data = asked.data ?? {};
  if (asked.publishSpecificLocale || asked.publishAllLocales || asked.unpublishAllLocales) throw new Forbidden(req.t);
  if (data._status === 'published') throw new Forbidden(req.t);
  if (operation === 'create') return { ...args, draft: true, data: { ...data, _status: 'draft' } };
  const onlyBin =
    operation === 'update' && Object.keys(data).length > 0 && Object.keys(data).every((key) => key === 'deletedAt');
  if (!asked.draft && !onlyBin) throw new Forbidden(req.t);
  return args;
};

/** Refuses a contributor who would bin a document whose published text has a newer draft on top. */
export const keepLiveFromBin: CollectionBeforeChangeHook = async ({ data, originalDoc, collection, req }) => {
  if (roleOf(req) !== 'contributor' || !data.deletedAt || !originalDoc?.id) return data;
  await refuseIfLive(collection.slug, originalDoc.id, req);
  return data;
};

/** The same for deletion for good. */
export const keepLiveFromDeletion: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  if (roleOf(req) === 'contributor') await refuseIfLive(collection.slug, id, req);
};

async function refuseIfLive(
  collection: CollectionSlug,
  id: number | string,
  req: Parameters<CollectionBeforeDeleteHook>[0]['req'],
): Promise<void> {
  // The row itself, not the latest version: it is what readers see.
  const live = await req.payload.db.findOne<{ id: string; _status?: string }>({
    collection,
    where: { id: { equals: id } },
    select: { _status: true },
    req,
  });
  if (live?._status === 'published') throw new Forbidden(req.t);
}
