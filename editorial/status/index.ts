import type { CollectionConfig, Field } from 'payload';
import { type Locale, locales, sourceLocale } from '@/lib/locales';
import { hiddenCollection } from '../hidden-collection';

/** Publication states: never published, published, published with newer changes, unpublished. */
export const publicationStates = ['draft', 'published', 'changed', 'off'] as const;

/** Translation states: missing, of an earlier source text, of the current one. */
export const translationStates = ['missing', 'stale', 'current'] as const;

/** Review states: none, waiting, sent back with a note. */
export const reviewStates = ['none', 'in-review', 'sent-back'] as const;

/** Locales that are translated into. */
export const targetLocales = locales.filter((locale) => locale !== sourceLocale);
export type TargetLocale = Locale;

const translationOf = (locale: TargetLocale): Field => ({
  name: locale,
  type: 'group',
  fields: [
    { name: 'state', type: 'select', options: [...translationStates], defaultValue: 'missing', index: true },
    { name: 'localePublished', type: 'checkbox', index: true },
    // Paths of the texts to check, rows by id: those whose source text changed, and empty ones.
    { name: 'toCheck', type: 'json' },
    // Published in the source locale and not both up to date and public: work left, so that one index answers it.
    { name: 'todo', type: 'checkbox', index: true },
  ],
});

const fields: Field[] = [
  // `events/6650…`: makes the row the only one of its document.
  { name: 'key', type: 'text', required: true, unique: true, index: true },
  { name: 'title', type: 'text' },
  { name: 'sortTitle', type: 'text', index: true },
  { name: 'publication', type: 'select', options: [...publicationStates], required: true, index: true },
  // Published in the source locale: lists of work put other documents last.
  { name: 'live', type: 'checkbox', index: true },
  { name: 'trashed', type: 'checkbox' },
  { name: 'createdBy', type: 'relationship', relationTo: 'users', index: true },
  { name: 'savedBy', type: 'relationship', relationTo: 'users', index: true },
  { name: 'savedAt', type: 'date', index: true },
  { name: 'sourceChangedAt', type: 'date', index: true },
  // When someone last said that it is still right, and the id of their account; stored here only. No relation: SQLite adds
  // one to a table without what becomes of it when the account is deleted.
  { name: 'confirmedAt', type: 'date' },
  { name: 'confirmedBy', type: 'text', maxLength: 100 },
  // When it was last saved or confirmed.
  { name: 'touchedAt', type: 'date' },
  {
    name: 'review',
    type: 'group',
    fields: [
      { name: 'state', type: 'select', options: [...reviewStates], defaultValue: 'none', index: true },
      // Who took the newest step, with which note; and who requested the review. Publishing ends a review, and its step
      // is still shown to the requester.
      { name: 'by', type: 'relationship', relationTo: 'users', index: true },
      { name: 'requestedBy', type: 'relationship', relationTo: 'users', index: true },
      { name: 'note', type: 'textarea' },
      { name: 'at', type: 'date' },
    ],
  },
  { name: 'translation', type: 'group', fields: locales.map(translationOf) },
  // Number of issues of the checks before publishing. Not `errors`: Mongoose reserves that name.
  { name: 'errorCount', type: 'number', defaultValue: 0, index: true },
  { name: 'warningCount', type: 'number', defaultValue: 0 },
  // Digests of the data of the row, so that an autosave that changes none of it writes nothing.
  { name: 'sourceDigest', type: 'text' },
  { name: 'linksDigest', type: 'text' },
];

/**
 * One row for each document of public content: what the views of the admin panel list, count and sort by. Written by
 * hooks in the transaction of the save, rebuilt by `npm run reindex`.
 */
export const ContentStatus: CollectionConfig = hiddenCollection('content-status', fields, {
  // Columns that the views query together. Alone, a column of few values makes SQLite read nearly every row.
  indexes: [
    { fields: ['savedBy', 'publication', 'savedAt'] },
    { fields: ['publication', 'savedAt'] },
    { fields: ['publication', 'errorCount'] },
    { fields: ['live', 'touchedAt'] },
    { fields: ['review.state', 'trashed'] },
    ...locales.map((locale) => ({ fields: ['publication', `translation.${locale}.state`] })),
  ],
});
