import type { CollectionAfterOperationHook } from 'payload';
import { isStaff } from '@/lib/access';
import { overrideHeaders } from '@/lib/api/override-headers';
import { sourceLocale } from '@/lib/locales';

type Doc = { id: string } & Record<string, unknown>;
type Found = { docs: Doc[] };

/**
 * Has the pickers of the panel name a document that has no title in the language of the form by its title in another: Payload
 * would offer its id. Only for what a picker asks, the titles alone: in any other answer, an empty text is empty.
 */
export const nameInPickers: CollectionAfterOperationHook = async ({ args, collection, operation, req, result }) => {
  if (operation !== 'find' || req.locale === sourceLocale) return result;
  const title = collection.admin.useAsTitle ?? 'id';
  const { select } = args as { select?: object };
  const isPicker = overrideHeaders.some((name) => req.headers?.has(name));
  if (!isPicker || Object.keys(select ?? {}).join() !== title || !isStaff({ req })) return result;
  const found = result as Found;
  const nameless = found.docs.filter((doc) => !doc[title]);
  if (nameless.length === 0) return result;
  const { docs } = await req.payload.find({
    collection: 'content-status',
    where: { key: { in: nameless.map(({ id }) => `${collection.slug}/${id}`) } },
    select: { documentId: true, title: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const titles = new Map(docs.map((row) => [row.documentId, row.title]));
  return {
    ...found,
    docs: found.docs.map((doc) => (doc[title] ? doc : { ...doc, [title]: titles.get(String(doc.id)) })),
  } as typeof result;
};
