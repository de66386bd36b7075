import type { BaseDatabaseAdapter, CollectionSlug, PayloadRequest } from 'payload';
import type { DatabaseRequest, Write } from './transactional-operations';

/** A document, or a global (both are its slug), that a transaction has written. */
export type Touched = { collection: string; id: string };

/** What is done with the documents that a transaction has written, before it is committed and as part of it. */
export type ChangeRecorder = {
  /** The collections and globals whose writes are noted. */
  tracks(collection: string): boolean;
  /** Called before the commit; when it throws, the transaction is rolled back and the save refused. */
  record(touched: readonly Touched[], req: PayloadRequest): Promise<void>;
};

const idOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/**
 * Returns the ids that a write names or selects; asked before the write, which may remove or change what it selects.
 * A new document has its id afterwards (`idOfCreated`).
 */
export async function idsBefore(adapter: BaseDatabaseAdapter, write: Write, req: DatabaseRequest): Promise<string[]> {
  const { name, collection, id, where, locale } = write;
  if (name === 'create') return [];
  if (name === 'updateGlobal' || name === 'createGlobal') return [String(collection)];
  const named = idOf(id) ?? idOf((where?.id as { equals?: unknown } | undefined)?.equals);
  if (named !== undefined) return [named];
  const { docs } = await adapter.find<{ id: string | number }>({
    // The caller has made sure that it is one of the collections.
    collection: collection as CollectionSlug,
    where: where ?? {},
    select: {},
    // The default order may be that of a localized field, which needs a locale.
    sort: 'id',
    pagination: false,
    limit: 0,
    ...(locale && { locale }),
    // The adapter reads its transaction only.
    req: req as PayloadRequest,
  });
  return docs.map((doc) => String(doc.id));
}

/** Returns the id of a document that was created. */
export const idOfCreated = (result: unknown): string | undefined =>
  typeof result === 'object' && result !== null && 'id' in result ? idOf(result.id) : undefined;
