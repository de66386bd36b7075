import type { CollectionConfig } from 'payload';
import type { PublicCollection } from '@/lib/routes';
import { usedComponents } from './leaving/components';

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>;

/** What stands around the form of a document of public content: its tabs, its controls, its menu. The same for all. */
export function documentComponents(collection: PublicCollection): Components {
  const used = usedComponents(collection);
  return {
    ...used,
    edit: {
      ...used.edit,
      UnpublishButton: { path: '/admin/leaving/items#UnpublishItem', serverProps: { collection } },
    },
  };
}
