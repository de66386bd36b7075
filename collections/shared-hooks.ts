import { requireDiskSpace } from '@/editorial/upload-room';
import type { SharedHooks } from '@/lib/add-hooks';
import { baseAccess } from '@/lib/base-access';
import { describeBulkRefusal, storeAllOrNothing } from '@/lib/bulk-writes';
import {
  noteSavedFromOfCollection,
  noteSavedFromOfGlobal,
  preventOverwritingOfCollection,
  preventOverwritingOfGlobal,
} from '@/lib/save-conflicts';
import { ignoreSystemFields, ignoreSystemFieldsOfGlobal } from '@/lib/system-fields';

/**
 * The hooks of every collection and global, in the order in which they run. Before them comes the check of what was sent
 * (`checkCollectionSave`, added to the finished configuration by lib/api/guard-endpoints.ts), then these, then the
 * collection's own.
 */
export const sharedHooks: SharedHooks = {
  collections: {
    beforeOperation: [
      // First, before anything is read or written for an upload that can't be stored.
      requireDiskSpace,
      // Before the next one, which takes the time of the last save out of what was sent.
      noteSavedFromOfCollection,
      // Before the collection's own hooks, which take what they find for the server's.
      ignoreSystemFields,
      // Last, so that nothing that runs before it can widen what the public reads.
      baseAccess,
    ],
    // First: what is refused here was not read by the collection's own hooks.
    beforeValidate: [preventOverwritingOfCollection],
    // Last: it undoes the whole operation, whatever the collection's own hooks made of its result.
    afterOperation: [storeAllOrNothing],
  },
  globals: {
    beforeOperation: [noteSavedFromOfGlobal, ignoreSystemFieldsOfGlobal],
    beforeValidate: [preventOverwritingOfGlobal],
  },
  // First: it answers in Payload's own shape, to which the other hooks add codes.
  afterError: [describeBulkRefusal],
};
