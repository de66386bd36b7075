import type { CollectionConfig } from 'payload';
import { hiddenCollection } from '../hidden-collection';

/** Why a media was withdrawn; without names or free text about the person. */
export const withdrawalReasons = ['requested', 'danger', 'rights', 'other'] as const;

/**
 * Record of a withdrawn media, without its content: by whom and when (`createdAt`) it was withdrawn, why, and the name
 * of its file. `documentId` is the id of the media, so that nothing puts it back into a text.
 */
export const MediaWithdrawals: CollectionConfig = hiddenCollection('media-withdrawals', [
  { name: 'reason', type: 'select', options: [...withdrawalReasons], required: true },
  { name: 'filename', type: 'text' },
  { name: 'by', type: 'relationship', relationTo: 'users' },
  // Names of files that could not be deleted; normally none. A person has to delete them.
  { name: 'filesLeft', type: 'json' },
]);
