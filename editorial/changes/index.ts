import type { CollectionConfig } from 'payload';
import { noAccess } from '@/lib/access';
import { hiddenCollection, hiddenRecords } from '../hidden-collection';

/** What became of a document for the public. */
export const changeKinds = ['published', 'updated', 'unpublished', 'deleted'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Only the server reads these rows: staff have no use for them. */
const forServer = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: { ...collection.access, read: noAccess },
});

/**
 * One row for each change of what the public reads, written in the transaction of the save (record.ts). It has no
 * address and no text: they are those of the document now, and none once it is not public any more.
 */
export const PublicChanges: CollectionConfig = forServer(
  hiddenCollection(
    'public-changes',
    [
      { name: 'change', type: 'select', options: [...changeKinds], required: true },
      { name: 'at', type: 'date', required: true, index: true },
      // Its place in the order, given after the commit (number.ts); empty until then.
      { name: 'position', type: 'number', index: true },
    ],
    { timestamps: false },
  ),
);

/**
 * What the public reads of a document, as a digest in each locale, so that a save shows what it changed. A document that
 * never was public has no row; one that is not public any more has an empty one for as long as its changes are kept.
 */
export const PublicStates: CollectionConfig = forServer(
  hiddenCollection(
    'public-states',
    [
      { name: 'key', type: 'text', required: true, unique: true },
      // Digests by locale, empty where it is not public.
      { name: 'digests', type: 'json' },
      // Its public address in each locale.
      { name: 'urls', type: 'json' },
      // Documents that list this one in a join, as `collection/id`.
      { name: 'listedBy', type: 'json' },
      { name: 'changedAt', type: 'date', index: true },
    ],
    { timestamps: false },
  ),
);

/** One row: how far the changes are numbered, and which are deleted already. */
export const ChangeFeeds: CollectionConfig = forServer(
  hiddenRecords(
    'change-feeds',
    [
      { name: 'key', type: 'text', required: true, unique: true },
      // Part of every token, so that a token of another database is recognised.
      { name: 'feed', type: 'text', required: true },
      { name: 'lastPosition', type: 'number', required: true },
      // All changes up to this position are deleted.
      { name: 'deletedPosition', type: 'number', required: true },
      // Up to which webhooks have a delivery for each change.
      { name: 'announcedPosition', type: 'number', required: true },
      // Until when events were compared with the clock.
      { name: 'clockAt', type: 'date', required: true },
    ],
    { timestamps: false },
  ),
);
