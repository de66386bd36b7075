import type { CollectionConfig } from 'payload';
import { hiddenCollection } from '../hidden-collection';

/** Steps of a review: others are notified of them. */
export const reviewActions = ['requested', 'withdrawn', 'sent-back', 'published'] as const;

/** Other steps of the history that no version records. */
const otherActions = ['taken-off'] as const;

/**
 * Log of reviews: who requested one, sent back or published a document, when and with which note. One row for each
 * step, never changed. The newest one is the state of the review; `content-status` repeats it, so that lists need one
 * query.
 */
export const ReviewLog: CollectionConfig = hiddenCollection('review-log', [
  { name: 'action', type: 'select', options: [...reviewActions, ...otherActions], required: true },
  { name: 'by', type: 'relationship', relationTo: 'users' },
  { name: 'note', type: 'textarea' },
  // Id of the version that was newest then, which the request is about.
  { name: 'version', type: 'text' },
]);
