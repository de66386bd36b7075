import type { CollectionConfig } from 'payload';
import { hiddenRecords } from '../hidden-collection';

/** Works; broken at two checks in a row; perhaps broken, or only for some readers. */
const externalStates = ['ok', 'broken', 'unsure'] as const;

/** Why a link is broken or unsure, as far as it helps to fix it. */
export const externalReasons = [
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
 * One row for each external link of published texts, with the result of its last check. Updated by the job that checks
 * them (check-job.ts); `content-links` repeats the state, so that the list of broken links is one query.
 */
export const ExternalLinks: CollectionConfig = hiddenRecords('external-links', [
  { name: 'url', type: 'text', required: true, unique: true, index: true },
  // None before the first check.
  { name: 'state', type: 'select', options: [...externalStates], index: true },
  { name: 'reason', type: 'select', options: [...externalReasons] },
  // The HTTP status of the last answer, null without an answer.
  { name: 'status', type: 'number' },
  { name: 'checkedAt', type: 'date', index: true },
  { name: 'failingSince', type: 'date' },
  // Number of consecutive failed checks.
  { name: 'failures', type: 'number', defaultValue: 0 },
]);
