import type { CollectionBeforeChangeHook } from 'payload';
import { fieldError } from '@/lib/api/field-error';
import { idOf } from '@/lib/populated';
import { requestT } from '@/messages/panel';

/** Refuses to publish a page under itself or under one of its own sub-pages. */
export const preventCircularParents: CollectionBeforeChangeHook = async ({ data, originalDoc, collection, req }) => {
  const self = originalDoc?.id ? String(originalDoc.id) : null;
  if (!self || !data.parent) return data;
  const seen = new Set<string>([self]);
  for (let parent = idOf(data.parent); parent; ) {
    if (seen.has(parent)) {
      throw fieldError(req, { path: 'parent', message: requestT(req)('errors.ownParent') }, collection.slug);
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
