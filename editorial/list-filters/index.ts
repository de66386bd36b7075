import type { CollectionConfig } from 'payload';
import { noAccess } from '@/lib/access';
import { listFilterLimits } from '@/lib/limits';
import { hiddenRecords } from '../hidden-collection';

const rows = hiddenRecords('list-filters', [
  { name: 'name', type: 'text', required: true, maxLength: listFilterLimits.maxNameLength },
  { name: 'inCollection', type: 'text', required: true, index: true },
  // The id of an account. No relation: what it shared with the team stays when it is deleted.
  { name: 'owner', type: 'text', required: true, index: true },
  { name: 'isShared', type: 'checkbox', defaultValue: false },
  // Conditions, search and order, as the address of the list has them.
  { name: 'query', type: 'json', required: true },
]);

/**
 * Saved filters of the panel's lists, of one person or for the team (docs/decisions/0031-saved-filters-are-our-own.md). A
 * filter holds conditions only: what a list shows is read under the rights of the person who uses it.
 */
export const ListFilters: CollectionConfig = { ...rows, access: { ...rows.access, read: noAccess } };
