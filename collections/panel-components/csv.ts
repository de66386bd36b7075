import type { CollectionConfig, CollectionSlug } from 'payload';
import type { Role } from '@/lib/access';

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>;

/** What stands above the list of a collection: its table to download, and for members a table to bring in. */
export function tableComponents(collection: CollectionSlug): Components {
  const imports = collection === 'members';
  return {
    beforeListTable: [{ path: '/admin/tables/list-links#TableLinks', serverProps: { collection, imports } }],
    ...(imports
      ? { views: { importer: { Component: '/admin/import/view#ImportMembers', path: '/importer', exact: true } } }
      : {}),
  };
}

/** Who brings in members: those who may publish them. */
export const importers: readonly Role[] = ['admin', 'editor'];
