import type { CollectionConfig } from 'payload';
import { noAccess } from '@/lib/access';
import { hiddenRecords } from '../hidden-collection';

const states = ['tried', 'queued', 'done', 'undoing', 'undone', 'failed'] as const;

const rows = hiddenRecords('member-imports', [
  // A text and not a relation: it says who may see the row, and is deleted with it, not with the account.
  { name: 'person', type: 'text', required: true, index: true },
  { name: 'fileName', type: 'text', required: true },
  { name: 'state', type: 'select', options: [...states], required: true },
  // A `Trial`, and the number of its rows by outcome.
  { name: 'trial', type: 'json' },
  { name: 'counts', type: 'json' },
  // Whether members without an agreement stay hidden even when they are published.
  { name: 'hideWithoutAgreement', type: 'checkbox' },
  // Number of rows written so far, and number of results undone so far.
  { name: 'done', type: 'number', defaultValue: 0 },
  { name: 'undone', type: 'number', defaultValue: 0 },
  // `Written[]` and `Skipped[]` (stored.ts).
  { name: 'written', type: 'json', defaultValue: () => [] },
  { name: 'skipped', type: 'json', defaultValue: () => [] },
  { name: 'finishedAt', type: 'date' },
]);

/**
 * Files of members after their trial run, and their results: the person's own, read and written by the server only
 * (endpoints.ts beside), since a row may have e-mail addresses. Deleted after a week.
 */
export const MemberImports: CollectionConfig = { ...rows, access: { ...rows.access, read: noAccess } };
