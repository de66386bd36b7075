import type { CollectionConfig } from 'payload';
import { noAccess } from '@/lib/access';
import { boundServerTexts } from '@/lib/server-texts';

/** Where an import stands. */
const states = ['tried', 'queued', 'done', 'undoing', 'undone', 'failed'] as const;

/**
 * Files of members that were tried out, and what became of them: the person's own, read and written by the server alone
 * (endpoints.ts beside), since a row may hold e-mail addresses. Deleted after a week.
 */
export const MemberImports: CollectionConfig = {
  slug: 'member-imports',
  access: {
    create: noAccess,
    read: noAccess,
    update: noAccess,
    delete: noAccess,
    readVersions: noAccess,
    unlock: noAccess,
  },
  admin: { hidden: true },
  lockDocuments: false,
  fields: boundServerTexts([
    // A text and not a relation: it names who may see it, and goes with the week, not with the account.
    { name: 'person', type: 'text', required: true, index: true },
    { name: 'fileName', type: 'text', required: true },
    { name: 'state', type: 'select', options: [...states], required: true },
    // A `Trial`, and how many rows of it have each outcome.
    { name: 'trial', type: 'json' },
    { name: 'counts', type: 'json' },
    // Whether members without an agreement stay invisible even when they are published.
    { name: 'hideWithoutAgreement', type: 'checkbox' },
    // How many of the rows to write were gone through, and how many of the results were undone.
    { name: 'done', type: 'number', defaultValue: 0 },
    { name: 'undone', type: 'number', defaultValue: 0 },
    // `Written[]` and `Skipped[]` (stored.ts).
    { name: 'written', type: 'json' },
    { name: 'skipped', type: 'json' },
    { name: 'finishedAt', type: 'date' },
  ]),
};
