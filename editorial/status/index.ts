import type { CollectionConfig, Field } from 'payload';
import { type Locale, locales, sourceLocale } from '@/lib/locales';
import { hiddenCollection } from '../hidden-collection';

/** What readers see of a document: nothing yet, all of it, all but the newest changes, nothing any more. */
export const publicationStates = ['draft', 'published', 'changed', 'off'] as const;

/** A translation beside the French: none, of another French than today's, of today's. */
export const translationStates = ['missing', 'stale', 'current'] as const;

/** Where a review stands: not asked for, waiting for someone, sent back with a note. */
export const reviewStates = ['none', 'asked', 'sent-back'] as const;

/** The languages that are translated into. */
export const targetLocales = locales.filter((locale) => locale !== sourceLocale);
export type TargetLocale = Locale;

const translationOf = (locale: TargetLocale): Field => ({
  name: locale,
  type: 'group',
  fields: [
    { name: 'state', type: 'select', options: [...translationStates], defaultValue: 'missing', index: true },
    { name: 'localePublished', type: 'checkbox', index: true },
    // Paths of the texts to look at, by the ids of rows: those whose French changed, those that are empty.
    { name: 'toCheck', type: 'json' },
    // Published in French and not both up to date and shown: what is left to do, so that one index answers it.
    { name: 'todo', type: 'checkbox', index: true },
  ],
});

const fields: Field[] = [
  // `events/6650…`: what makes the row the only one of its document.
  { name: 'key', type: 'text', required: true, unique: true, index: true },
  { name: 'title', type: 'text' },
  { name: 'sortTitle', type: 'text', index: true },
  { name: 'publication', type: 'select', options: [...publicationStates], required: true, index: true },
  // Published in French now: lists of work put what is not last.
  { name: 'live', type: 'checkbox', index: true },
  { name: 'trashed', type: 'checkbox' },
  { name: 'createdBy', type: 'relationship', relationTo: 'users', index: true },
  { name: 'savedBy', type: 'relationship', relationTo: 'users', index: true },
  { name: 'savedAt', type: 'date', index: true },
  { name: 'sourceChangedAt', type: 'date', index: true },
  {
    name: 'review',
    type: 'group',
    fields: [
      { name: 'state', type: 'select', options: [...reviewStates], defaultValue: 'none', index: true },
      // Who took the newest step, with which note; and who asked, whose request it stays. Publishing ends a review, and
      // its step is still told to who asked.
      { name: 'by', type: 'relationship', relationTo: 'users', index: true },
      { name: 'askedBy', type: 'relationship', relationTo: 'users', index: true },
      { name: 'note', type: 'textarea' },
      { name: 'at', type: 'date' },
    ],
  },
  { name: 'translation', type: 'group', fields: locales.map(translationOf) },
  // How many points the checks before publishing found. Not `errors`: Mongoose keeps that name for itself.
  { name: 'errorCount', type: 'number', defaultValue: 0, index: true },
  { name: 'advice', type: 'number', defaultValue: 0 },
  // Digests of what the row was made from, so that an autosave that changes nothing of it writes nothing.
  { name: 'sourceDigest', type: 'text' },
  { name: 'linksDigest', type: 'text' },
];

/**
 * One row for each document of public content: what the views of the admin panel list, count and sort by. Written by
 * hooks in the transaction of the save, rebuilt by `npm run reindex`.
 */
export const ContentStatus: CollectionConfig = hiddenCollection('content-status', fields, {
  // What the views ask together. Alone, a column of few values leads SQLite to read nearly every row.
  indexes: [
    { fields: ['savedBy', 'publication', 'savedAt'] },
    { fields: ['publication', 'savedAt'] },
    { fields: ['publication', 'errorCount'] },
    { fields: ['review.state', 'trashed'] },
    ...locales.map((locale) => ({ fields: ['publication', `translation.${locale}.state`] })),
  ],
});
