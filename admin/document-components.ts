import type { CollectionConfig } from 'payload';
import type { PublicCollection } from '@/lib/routes';

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>;

/** What stands around the form of a document of public content: its tabs, its controls, its menu. The same for all. */
export function documentComponents(_collection: PublicCollection): Components {
  return {
    edit: {
      beforeDocumentControls: ['/admin/schedule/bar#PublicationBar'],
      editMenuItems: ['/admin/schedule/menu-items#PublicationMenuItems'],
    },
  };
}
