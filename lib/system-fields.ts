import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload';

/** What Payload itself stores about each document and global. */
const payloadFields = ['id', 'createdAt', 'updatedAt', 'globalType'];

/** Marks a field whose value the server alone sets: whatever a client sends of it is ignored. */
export const setByServer = { setByServer: true } as const;

/** A field of a schema, as far as it is asked for here. */
type MarkedField = { name: string; custom?: Record<string, unknown> };

/**
 * What a client sends to be saved, without what is the server's. When something goes into the trash is the server's clock to
 * say: the trash is emptied by it.
 */
export function withoutSystemFields(
  data: unknown,
  fields: readonly MarkedField[],
  operation: 'create' | 'update',
): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const marked = fields.filter(({ custom }) => custom?.setByServer === true).map(({ name }) => name);
  const ignored = new Set([...payloadFields, ...marked, ...(operation === 'create' ? ['deletedAt'] : [])]);
  const rest = Object.fromEntries(Object.entries(data).filter(([name]) => !ignored.has(name)));
  return rest.deletedAt ? { ...rest, deletedAt: new Date().toISOString() } : rest;
}

/**
 * Ignores the system fields in what is sent to the API. Our own code (starter content, imports, copies) saves with
 * `overrideAccess` and sets them: ids are kept when a site moves (`allowIDOnCreate`), and an id that a client chose became a
 * line of a public calendar.
 */
export const ignoreSystemFields: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess }) => {
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return args;
  const { data } = args as typeof args & { data?: unknown };
  // The operations differ in the type of their data, which stays what it was.
  return { ...args, data: withoutSystemFields(data, collection.flattenedFields, operation) } as typeof args;
};

/** The same for globals. */
export const ignoreSystemFieldsOfGlobal: GlobalBeforeOperationHook = ({ args, operation, overrideAccess, global }) => {
  if (overrideAccess || operation !== 'update') return args;
  const { data } = args as { data?: unknown };
  return { ...args, data: withoutSystemFields(data, global?.flattenedFields ?? [], 'update') };
};
