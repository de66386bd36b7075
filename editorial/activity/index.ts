import type { Access, CollectionConfig } from 'payload';
import { isAdmin, isEditor, isStaff } from '@/lib/access';
import { publicCollections } from '@/lib/routes';
import { hiddenCollection } from '../hidden-collection';
import { activityActions } from './actions';

/** What contributors work with. */
export const contributorKinds: readonly string[] = [...publicCollections, 'media', 'files', 'releases'];

/**
 * Contributors read what is done to content and files; editors also what is done to forms, settings and accounts; admins also
 * what is done to API keys, which they alone manage.
 */
const readActivity: Access = ({ req }) => {
  if (isAdmin({ req })) return true;
  if (isEditor({ req })) return { inCollection: { not_equals: 'api-keys' } };
  return isStaff({ req }) && { inCollection: { in: [...contributorKinds] } };
};

const rows = hiddenCollection(
  'activity',
  [
    { name: 'action', type: 'select', options: [...activityActions], required: true },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    // The name of the API key with which a program did it, in the name of the account.
    { name: 'viaKey', type: 'text' },
    // ISO 8601; of saves in one sitting the last.
    { name: 'at', type: 'date', required: true, index: true },
    // The title in the source language as it was then, so that the row says what it was about after a deletion. Of an
    // account none: its name is personal data, and goes with it.
    { name: 'title', type: 'text' },
    // The locale of a translation, the moment of a schedule, the name of a release, the role of an account.
    { name: 'detail', type: 'text' },
    // Id of the version that was published.
    { name: 'version', type: 'text' },
    // Done at its scheduled time or by a job of the night, in the name of a person or of no one.
    { name: 'automatic', type: 'checkbox', defaultValue: false },
  ],
  {
    timestamps: false,
    // The first is for every save: without it, SQLite goes through all rows of a collection to find those of a document.
    indexes: [
      { fields: ['documentId', 'at'] },
      { fields: ['by', 'at'] },
      { fields: ['inCollection', 'at'] },
      { fields: ['action', 'at'] },
    ],
  },
);

/**
 * What people did across the site, a row each: written by the hooks of saves, changed only by later saves of the same
 * sitting, deleted after a year (personal data). Rows stay when their document is deleted.
 */
export const Activity: CollectionConfig = { ...rows, access: { ...rows.access, read: readActivity } };
