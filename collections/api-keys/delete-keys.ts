import type { CollectionBeforeDeleteHook } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';

/** Deletes the keys of an account before the account, in the same transaction. */
export const deleteKeysOfAccount: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'api-keys',
    where: { account: { equals: String(id) } },
    depth: 0,
    ...bypassAccess('no access rule allows deleting; keys go with their account'),
    req,
  });
};
