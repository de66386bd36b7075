import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { idOf } from '@/lib/populated';
import { say } from '@/lib/staff-words';

/** Refuses to publish a page under itself or under one of its own sub-pages. */
export const refuseCircle: CollectionBeforeChangeHook = async ({ data, originalDoc, collection, req }) => {
  const self = originalDoc?.id ? String(originalDoc.id) : null;
  if (!self || !data.parent) return data;
  const seen = new Set<string>([self]);
  for (let parent = idOf(data.parent); parent; ) {
    if (seen.has(parent)) {
      throw new ValidationError(
        { collection: collection.slug, errors: [{ path: 'parent', message: say('ownParent', req) }], req },
        req.t,
      );
    }
    seen.add(parent);
    const page: { id: string; parent?: unknown } | null = await req.payload.db.findOne<{
      id: string;
      parent?: unknown;
    }>({
      collection: 'pages',
      where: { id: { equals: parent } },
      select: { parent: true },
      req,
    });
    parent = idOf(page?.parent);
  }
  return data;
};

async function refuseIfHome(id: unknown, req: PayloadRequest): Promise<void> {
  const settings = await req.payload.db.findGlobal<{ homePage?: unknown }>({
    slug: 'settings',
    select: { homePage: true },
    req,
  });
  if (idOf(settings?.homePage) === String(id)) throw new APIError(say('homePage', req), 409, undefined, true);
}

/** The home page can't be taken off the site or binned while it is the home page. */
export const keepHomePage: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || !originalDoc?.id) return data;
  // A saved draft is no unpublishing: only a save that writes the live row as a draft is, and it asks for all languages.
  const leaves = data.deletedAt || req.context.unpublishing === true;
  if (leaves) await refuseIfHome(originalDoc.id, req);
  return data;
};

export const keepHomePageFromDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await refuseIfHome(id, req);
};
