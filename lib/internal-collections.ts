import type {
  Access,
  CollectionBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedConfig,
  Where,
} from 'payload';
import { isAdmin, isStaff, noAccess } from './access';
import { ignoreSystemFields } from './system-fields';

/** The account a request comes from, as relations to accounts name it. */
const accountOf = ({ user }: PayloadRequest) => user && { relationTo: user.collection, value: user.id };

const ownOnly: Access = ({ req }) => {
  const account = accountOf(req);
  if (!account) return false;
  const own: Where[] = [
    { 'user.relationTo': { equals: account.relationTo } },
    { 'user.value': { equals: account.value } },
  ];
  return { and: own };
};

/** One's own lock; an admin may end anyone's, since its owner may have gone home. */
const endLock: Access = (args) => isStaff(args) && (isAdmin(args) || ownOnly(args));

/**
 * Sets the owner of a lock to the current user. Taking over is the only update of a lock: the panel writes the new
 * owner, which is always the current user.
 */
const lockInOwnName: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  const user = accountOf(req);
  if (overrideAccess || !user || (operation !== 'create' && operation !== 'update')) return args;
  const { data } = args as { data?: { document?: unknown; globalSlug?: unknown } };
  const { document, globalSlug } = data ?? {};
  const lock: unknown = operation === 'update' ? { user } : { document, globalSlug, user };
  // The operations differ in the type of their data.
  return { ...args, data: lock } as typeof args;
};

type Rules = Partial<SanitizedCollectionConfig['access']>;

const closed: Rules = { create: noAccess, read: noAccess, update: noAccess, delete: noAccess };

/** Access rules of the collections that Payload adds for itself. One that is not listed here is closed to the API. */
const rules: Record<string, Rules> = {
  'payload-locked-documents': { create: isStaff, read: isStaff, update: isStaff, delete: endLock },
  // How each person likes their lists; Payload's own hook writes whose they are.
  'payload-preferences': { create: ({ req }) => Boolean(req.user), read: ownOnly, update: ownOnly, delete: ownOnly },
  'payload-jobs': closed,
  'payload-kv': closed,
  'payload-migrations': closed,
};

/**
 * Adds access rules to Payload's own collections. They are added after the plugins have run, some of them open to
 * everyone who is signed in: a contributor could lock documents in an admin's name and end everyone's locks.
 */
export async function closeInternalCollections(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const built = await config;
  for (const collection of built.collections) {
    if (!collection.slug.startsWith('payload-')) continue;
    Object.assign(collection.access, rules[collection.slug] ?? closed, { readVersions: noAccess, unlock: noAccess });
    collection.hooks.beforeOperation.push(ignoreSystemFields);
    if (collection.slug === 'payload-locked-documents') {
      collection.hooks.beforeOperation.push(lockInOwnName);
      // One text is taken over at a time.
      collection.disableBulkEdit = true;
    }
  }
  return built;
}
