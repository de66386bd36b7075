import type { CollectionConfig } from 'payload';
import { releaseLimits } from '@/lib/limits';
import { label } from '@/messages/panel';
import { hiddenCollection, hiddenRecords } from '../hidden-collection';

/**
 * Documents that are published together. A release is open until it is published; its moment is a job
 * (editorial/schedule/), as that of a single document (docs/decisions/0037-releases.md).
 */
export const Releases: CollectionConfig = {
  ...hiddenRecords('releases', [
    { name: 'name', type: 'text', required: true, maxLength: releaseLimits.maxNameLength },
    { name: 'note', type: 'textarea', maxLength: releaseLimits.maxNoteLength },
    { name: 'createdBy', type: 'relationship', relationTo: 'users' },
    { name: 'publishedAt', type: 'date', index: true },
    { name: 'publishedBy', type: 'relationship', relationTo: 'users' },
  ]),
  labels: { singular: label('releases.singular'), plural: label('releases.plural') },
};

/** The documents of a release, a row each: two people who add at once change nothing of each other's. */
export const ReleaseEntries: CollectionConfig = hiddenCollection(
  'release-entries',
  [
    // Its id. No relation: entries are deleted with their release.
    { name: 'release', type: 'text', required: true, index: true },
    // `events/6650…` while the release is open, with the id of the release once it is published: a document is in one
    // open release at most.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
  ],
  { timestamps: false },
);
