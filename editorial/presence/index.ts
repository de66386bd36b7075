import type { CollectionConfig } from 'payload';
import { noAccess } from '@/lib/access';
import { hiddenCollection } from '../hidden-collection';

const rows = hiddenCollection(
  'document-presence',
  [
    // `k3v9… events/6650…`: a page of a browser and the document it shows.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'page', type: 'text', required: true },
    // The id of an account. No relation: an account that is deleted leaves nothing for longer than half a minute.
    { name: 'user', type: 'text', required: true },
    { name: 'seenAt', type: 'date', required: true, index: true },
  ],
  { timestamps: false },
);

/**
 * Who has which document open, a row for each page of a browser. In the database, so that all instances know it; nothing
 * of it is content: it moves no revision and leaves no version. The endpoints tell it to those who may read the document.
 */
export const DocumentPresence: CollectionConfig = { ...rows, access: { ...rows.access, read: noAccess } };
