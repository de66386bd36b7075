import type { CollectionConfig, Field } from 'payload';
import { hiddenCollection } from '../hidden-collection';

/** How something is named: chosen in a field, shown as a picture, led to from a text or a field, an address elsewhere. */
export const linkKinds = ['relation', 'picture', 'link', 'outside'] as const;

/** Leads nowhere; perhaps, or not for everyone. */
export const linkProblems = ['broken', 'unsure'] as const;

const fields: Field[] = [
  // Path of the field by the ids of rows, `layout.6650….picture`, and the kind of block it stands in.
  { name: 'path', type: 'text', required: true },
  { name: 'block', type: 'text' },
  // The language of a text that holds it; none where the field is the same in every language.
  { name: 'locale', type: 'text' },
  { name: 'kind', type: 'select', options: [...linkKinds], required: true },
  { name: 'toCollection', type: 'text', index: true },
  { name: 'toId', type: 'text', index: true },
  { name: 'url', type: 'text', index: true },
  // On the site now; in the newest version.
  { name: 'live', type: 'checkbox' },
  { name: 'draft', type: 'checkbox' },
  // Whether a reference on the site would break if what it names were gone (see needed.ts for choices, where it depends).
  { name: 'needed', type: 'checkbox' },
  // The words that are clicked, of a link.
  { name: 'words', type: 'text' },
  // What is wrong with its target; updated by the hooks of the target and by the check of external links.
  { name: 'problem', type: 'select', options: [...linkProblems], index: true },
];

/**
 * One row for each reference from a document or a global to a document, a picture, a file, a form or an external
 * address; `inCollection` and `documentId` say where it stands (a global stands for both). Written by hooks in the
 * transaction of the save, rebuilt by `npm run reindex`.
 */
export const ContentLinks: CollectionConfig = hiddenCollection('content-links', fields, {
  indexes: [{ fields: ['toId', 'live'] }, { fields: ['toCollection', 'block', 'live'] }],
});
