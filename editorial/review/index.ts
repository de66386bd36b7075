import type { CollectionConfig } from 'payload';
import { hiddenCollection } from '../hidden-collection';

/** Log of reviews: steps that others are notified of. */
export const reviewActions = ['asked', 'withdrawn', 'sent-back', 'published'] as const;

/** What else is told in the history, since no version says it. */
const otherActions = ['taken-off'] as const;

/**
 * Who asked for a review, sent back or published what, when, with which note: one row for each, never changed. The
 * newest tells where the review stands; `content-status` repeats it, so that lists need one query.
 */
export const ReviewLog: CollectionConfig = hiddenCollection('review-trail', [
  { name: 'action', type: 'select', options: [...reviewActions, ...otherActions], required: true },
  { name: 'by', type: 'relationship', relationTo: 'users' },
  { name: 'note', type: 'textarea' },
  // The version that was newest then, by its id: what was asked about.
  { name: 'version', type: 'text' },
]);
