import type { CollectionConfig } from 'payload';
import { hiddenCollection } from '../hidden-collection';

/** Why a picture was withdrawn; without a name or a word of the person's own. */
export const withdrawalReasons = ['asked', 'danger', 'rights', 'other'] as const;

/**
 * What is kept of a picture that was withdrawn, and nothing that shows it: who withdrew it, when (`createdAt`), why, what
 * its file was called. `documentId` is the picture's id, so that nothing brings it back into a text.
 */
export const MediaWithdrawals: CollectionConfig = hiddenCollection('picture-withdrawals', [
  { name: 'reason', type: 'select', options: [...withdrawalReasons], required: true },
  { name: 'filename', type: 'text' },
  { name: 'by', type: 'relationship', relationTo: 'users' },
  // Names of files that could not be deleted then, none as a rule: a person has to.
  { name: 'filesLeft', type: 'json' },
]);
