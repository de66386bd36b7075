import type {
  CollectionAfterOperationHook,
  FlattenedField,
  GlobalAfterReadHook,
  PayloadRequest,
  SanitizedCollectionConfig,
  Where,
} from 'payload';
import { isRecord } from '../api/values';
import { isApiClient } from './api-client';
import { pruneReferences } from './references';

type Data = Record<string, unknown>;

/** The documents among these that the client may read, in the languages of the request. One query, below the hooks. */
async function readableIds(
  { slug, access }: SanitizedCollectionConfig,
  ids: ReadonlySet<string>,
  req: PayloadRequest,
): Promise<string[]> {
  const rule = await access.read({ req });
  if (rule === false) return [];
  const named: Where = { id: { in: [...ids] } };
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: slug,
    where: rule === true ? named : { and: [rule, named] },
    select: { updatedAt: true },
    sort: ['id'],
    ...(req.locale && { locale: req.locale }),
    pagination: false,
    limit: 0,
    req,
  });
  return docs.map(({ id }) => String(id));
}

/**
 * Leaves references to what the client may not read out of documents: Payload shows every
 * client the id of whatever is related, where the depth of the request ends or the access rule refuses.
 */
async function leaveOutReferences(
  fields: readonly FlattenedField[],
  documents: readonly Data[],
  req: PayloadRequest,
): Promise<void> {
  const named = new Map<string, Set<string>>();
  const note = (collection: string, id: string) => {
    named.set(collection, (named.get(collection) ?? new Set()).add(id));
    return true;
  };
  for (const each of documents) pruneReferences(fields, each, { req, keeps: note });
  const readable = new Map(
    await Promise.all(
      [...named].map(async ([collection, ids]) => {
        const config = req.payload.collections[collection as 'media']?.config;
        return [collection, new Set(config ? await readableIds(config, ids, req) : [])] as const;
      }),
    ),
  );
  if (named.size === 0) return;
  const keeps = (collection: string, id: string) => readable.get(collection)?.has(id) === true;
  for (const each of documents) pruneReferences(fields, each, { req, keeps });
}

/** Leaves references to what is not public out of what an API client gets of a collection. */
export const leaveOutOfCollection: CollectionAfterOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
  result,
}) => {
  if (overrideAccess || !isApiClient(req) || (operation !== 'find' && operation !== 'findByID')) return result;
  // What is related was read for a document around it, which is looked at as a whole.
  if (((args as { currentDepth?: number }).currentDepth ?? 1) > 1 || !isRecord(result)) return result;
  const documents = operation === 'find' ? (result.docs as unknown as Data[]) : [result as Data];
  await leaveOutReferences(collection.flattenedFields, documents, req);
  return result;
};

/** Leaves references to what is not public out of what an API client gets of a global. */
export const leaveOutOfGlobal: GlobalAfterReadHook = async ({ doc, global, overrideAccess, req }) => {
  if (overrideAccess || !isApiClient(req) || !isRecord(doc)) return doc;
  await leaveOutReferences(global.flattenedFields, [doc], req);
  return doc;
};
