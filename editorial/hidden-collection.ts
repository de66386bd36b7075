import type { CollectionConfig, Field } from 'payload';
import { isStaff, noAccess } from '@/lib/access';
import { boundServerTexts } from '@/lib/server-texts';

/** A hidden collection whose rows are each about a document. */
export function hiddenCollection(
  slug: string,
  fields: Field[],
  options: Partial<CollectionConfig> = {},
): CollectionConfig {
  return hiddenRecords(slug, [...documentKey, ...fields], options);
}

/**
 * A collection that only the server writes: never public, in no menu. Staff may read it, since the panel's views show
 * it.
 */
export function hiddenRecords(
  slug: string,
  fields: Field[],
  options: Partial<CollectionConfig> = {},
): CollectionConfig {
  return {
    slug,
    ...options,
    access: {
      create: noAccess,
      read: isStaff,
      update: noAccess,
      delete: noAccess,
      readVersions: noAccess,
      unlock: noAccess,
    },
    admin: { hidden: true },
    // It is not edited in a form: nothing to lock.
    lockDocuments: false,
    fields: boundServerTexts(fields),
  };
}

/** The document of a row. Two texts and not a relation: a relation to several collections is a table of its own. */
const documentKey: Field[] = [
  { name: 'inCollection', type: 'text', required: true, index: true },
  { name: 'documentId', type: 'text', required: true, index: true },
];
