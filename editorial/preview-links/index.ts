import type { CollectionConfig } from 'payload';
import { locales } from '@/lib/locales';
import { hiddenCollection } from '../hidden-collection';

/**
 * Links by which people without an account read the newest draft of a document in one locale. The address has the row's
 * id, signed; deleting the row revokes it.
 */
export const PreviewLinks: CollectionConfig = hiddenCollection('preview-links', [
  { name: 'locale', type: 'select', options: [...locales], required: true },
  { name: 'expiresAt', type: 'date', required: true, index: true },
  { name: 'by', type: 'relationship', relationTo: 'users' },
]);
