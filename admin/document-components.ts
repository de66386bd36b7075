import type { CollectionConfig } from 'payload';
import type { PublicCollection } from '@/lib/routes';
import { tableComponents } from './tables/components';

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>;

/** What stands around the form of a document of public content: its tabs, its controls, its menu. The same for all. */
export function documentComponents(collection: PublicCollection): Components {
  return { ...tableComponents(collection) };
}
