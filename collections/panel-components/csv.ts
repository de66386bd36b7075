import type { CollectionConfig, CollectionSlug } from 'payload';
import type { Role } from '@/lib/access';

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>;

/** Components above the list of a collection: CSV export, and for members CSV import. */
export function csvComponents(collection: CollectionSlug): Components {
  const imports = collection === 'members';
  return {
    beforeListTable: [{ path: '/admin/csv/list-links#CsvLinks', serverProps: { collection, imports } }],
    ...(imports
      ? { views: { import: { Component: '/admin/import/view#ImportMembers', path: '/import', exact: true } } }
      : {}),
  };
}

/** Roles that may import members: those that may publish them. */
export const importers: readonly Role[] = ['admin', 'editor'];
