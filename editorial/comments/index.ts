import type { CollectionConfig } from 'payload';
import { noAccess } from '@/lib/access';
import { commentLimits } from '@/lib/limits';
import { hiddenCollection } from '../hidden-collection';

/** No rule of the API opens them, to staff neither: the endpoints tell them to those who may read the document. */
function closed(collection: CollectionConfig): CollectionConfig {
  return { ...collection, access: { ...collection.access, read: noAccess } };
}

/**
 * What comments are about: a field or a block of a document, with the words it had. Nothing of it is content: it makes no
 * version, moves no revision and is in no copy of the document (docs/decisions/0034-comments-of-the-team.md).
 */
export const CommentThreads: CollectionConfig = closed(
  hiddenCollection(
    'comment-threads',
    [
      // Rows by id (`layout.6650….title`), so that it stays with its row when rows are moved and versions restored.
      { name: 'path', type: 'text', required: true },
      // Of a localized field; null where the field has one value for all locales.
      { name: 'locale', type: 'text' },
      // In the language of its author: what it was about can be said when the field or block is gone.
      { name: 'place', type: 'text', required: true },
      { name: 'quote', type: 'textarea' },
      { name: 'resolvedAt', type: 'date', index: true },
      { name: 'resolvedBy', type: 'relationship', relationTo: 'users' },
      // Of its newest comment. It is written with each, so that a thread is not deleted with a reply on its way.
      { name: 'lastAt', type: 'date', required: true, index: true },
    ],
    { timestamps: false },
  ),
);

/** Comments, a row each: two people who write at once change nothing of each other's. */
export const Comments: CollectionConfig = closed(
  hiddenCollection(
    'comments',
    [
      // The id of its thread. No relation: both are deleted together.
      { name: 'thread', type: 'text', required: true, index: true },
      { name: 'text', type: 'textarea', required: true, maxLength: commentLimits.maxTextLength },
      { name: 'by', type: 'relationship', relationTo: 'users' },
      { name: 'mentions', type: 'relationship', relationTo: 'users', hasMany: true },
      { name: 'at', type: 'date', required: true },
      { name: 'editedAt', type: 'date' },
    ],
    { timestamps: false },
  ),
);
