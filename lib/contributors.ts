import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  Forbidden,
} from 'payload';
import { roleOf } from './access';

/**
 * Refuses operations that contributors may not do, for every kind of request: publish, unpublish, overwrite the
 * published text, restore over it. New content is always a draft. Access rules alone are not enough, since Payload
 * evaluates them for the latest version and not for the published one.
 */
export const restrictContributorsToDrafts: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || roleOf(req) !== 'contributor') return args;
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return args;

  const requested = args as typeof args & {
    data?: Record<string, unknown>;
    draft?: boolean;
    publishSpecificLocale?: string;
    publishAllLocales?: boolean;
    unpublishAllLocales?: boolean;
  };
  const data = requested.data ?? {};
  if (requested.publishSpecificLocale || requested.publishAllLocales || requested.unpublishAllLocales)
    throw new Forbidden(req.t);
  if (data._status === 'published') throw new Forbidden(req.t);
  if (operation === 'create') return { ...args, draft: true, data: { ...data, _status: 'draft' } };
  const isTrashOrRestore =
    operation === 'update' && Object.keys(data).length > 0 && Object.keys(data).every((key) => key === 'deletedAt');
  if (!requested.draft && !isTrashOrRestore) throw new Forbidden(req.t);
  return args;
};

/** Refuses to let a contributor move a published document with a newer draft to the trash. */
export const preventTrashingPublished: CollectionBeforeChangeHook = async ({ data, originalDoc, collection, req }) => {
  if (roleOf(req) !== 'contributor' || !data.deletedAt || !originalDoc?.id) return data;
  await preventIfPublished(collection.slug, originalDoc.id, req);
  return data;
};

/** The same for permanent deletion. */
export const preventDeletingPublished: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  if (roleOf(req) === 'contributor') await preventIfPublished(collection.slug, id, req);
};

async function preventIfPublished(
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
