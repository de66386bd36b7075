import type { CollectionConfig, Field } from 'payload';
import { hiddenCollection } from '../hidden-collection';

/** Kinds of references: chosen in a field, shown as an image, linked from a text or a field, an external address. */
export const linkKinds = ['relation', 'picture', 'link', 'external'] as const;

/** Broken; perhaps broken, or only for some readers. */
export const linkProblems = ['broken', 'unsure'] as const;

const fields: Field[] = [
  // Path of the field with rows by id, `layout.6650….picture`, and the kind of block around it.
  { name: 'path', type: 'text', required: true },
  { name: 'block', type: 'text' },
  // The locale of the text that contains it; null for a field that is not localized.
  { name: 'locale', type: 'text' },
  { name: 'kind', type: 'select', options: [...linkKinds], required: true },
  { name: 'toCollection', type: 'text', index: true },
  { name: 'toId', type: 'text', index: true },
  { name: 'url', type: 'text', index: true },
  // In the published version; in the newest version.
  { name: 'live', type: 'checkbox' },
  { name: 'draft', type: 'checkbox' },
  // Whether a published reference would break if its target were removed (see needed.ts for choices, where it depends).
  { name: 'needed', type: 'checkbox' },
  // The text of a link.
  { name: 'words', type: 'text' },
  // The problem of its target; updated by the hooks of the target and by the check of external links.
  { name: 'problem', type: 'select', options: [...linkProblems], index: true },
];

/**
 * One row for each reference from a document or a global to a document, a media, a file, a form or an external address;
 * `inCollection` and `documentId` are its owner (for a global, both are its slug). Written by hooks in the transaction
 * of the save, rebuilt by `npm run reindex`.
 */
export const ContentLinks: CollectionConfig = hiddenCollection('content-links', fields, {
  indexes: [{ fields: ['toId', 'live'] }, { fields: ['toCollection', 'block', 'live'] }],
});
