import { requireDiskSpace } from '@/editorial/upload-room';
import type { SharedHooks } from '@/lib/add-hooks';
import { baseAccess } from '@/lib/base-access';
import { describeBulkRefusal, storeAllOrNothing } from '@/lib/bulk-writes';
import { leaveOutOfCollection, leaveOutOfGlobal } from '@/lib/public-read/leave-out';
import { selectWhatIsRendered, withoutRenderedSources } from '@/lib/public-read/rendered-select';
import { askInShownLanguage, showTranslation, showTranslationOfGlobal } from '@/lib/public-read/translations';
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
      // After all others, so that nothing that runs before it can widen what the public reads.
      baseAccess,
      // What these add to a query is our own.
      askInShownLanguage,
      selectWhatIsRendered,
    ],
    // First: what is refused here was not read by the collection's own hooks.
    beforeValidate: [preventOverwritingOfCollection],
    beforeRead: [showTranslation],
    // Last: it undoes the whole operation, whatever the collection's own hooks made of its result.
    afterOperation: [withoutRenderedSources, leaveOutOfCollection, storeAllOrNothing],
  },
  globals: {
    beforeOperation: [noteSavedFromOfGlobal, ignoreSystemFieldsOfGlobal],
    beforeValidate: [preventOverwritingOfGlobal],
    beforeRead: [showTranslationOfGlobal],
    afterRead: [leaveOutOfGlobal],
  },
  // First: it answers in Payload's own shape, to which the other hooks add codes.
  afterError: [describeBulkRefusal],
};
