import type { CollectionConfig } from 'payload';
import { hiddenRecords } from '../hidden-collection';

/** Answers; leads nowhere, found so at two checks in a row; perhaps, or not for everyone. */
const outsideStates = ['ok', 'broken', 'unsure'] as const;

/** What an address answered, as far as someone who mends a link wants to know. */
export const outsideReasons = [
  'not-found',
  'no-site',
  'no-answer',
  'unsafe',
  'closed',
  'busy',
  'inner',
  'circle',
] as const;

/**
 * One row for each address elsewhere that a published text leads to, as the last check found it. Kept by the job that
 * checks them (check-job.ts); `content-links` repeats the state, so that the list of links to mend is one query.
 */
export const OutsideLinks: CollectionConfig = hiddenRecords('outside-links', [
  { name: 'url', type: 'text', required: true, unique: true, index: true },
  // None before the first check.
  { name: 'state', type: 'select', options: [...outsideStates], index: true },
  { name: 'reason', type: 'select', options: [...outsideReasons] },
  // The HTTP status of the last answer, none where there was none.
  { name: 'status', type: 'number' },
  { name: 'checkedAt', type: 'date', index: true },
  { name: 'failingSince', type: 'date' },
  // How many checks in a row failed.
  { name: 'failures', type: 'number', defaultValue: 0 },
]);
