import type { CollectionConfig } from 'payload';
import { hiddenRecords } from '@/editorial/hidden-collection';
import { isAdmin, noAccess } from '@/lib/access';
import { keyScopes } from '@/lib/api-keys/request-key';
import { apiKeyLimits } from '@/lib/limits';
import { label } from '@/messages/panel';
import { apiKeyEndpoints } from './endpoints';

const rows = hiddenRecords(
  'api-keys',
  [
    { name: 'name', type: 'text', required: true, maxLength: apiKeyLimits.maxNameLength },
    // The id of an account. No relation: the keys of an account are deleted before it, without a foreign key's help.
    { name: 'account', type: 'text', required: true, index: true },
    { name: 'scope', type: 'select', options: [...keyScopes], required: true, defaultValue: 'published' },
    { name: 'personalData', type: 'checkbox', required: true, defaultValue: false },
    { name: 'expiresAt', type: 'date', required: true },
    { name: 'lastUsedAt', type: 'date' },
    { name: 'revokedAt', type: 'date' },
    // The beginning of the key, by which it is found and recognised.
    { name: 'prefix', type: 'text', required: true, unique: true },
    { name: 'hash', type: 'text', required: true, hidden: true, access: { read: noAccess } },
  ],
  { labels: { singular: label('apiKeys.singular'), plural: label('apiKeys.plural') }, endpoints: apiKeyEndpoints },
);

/**
 * Keys with which programs use the API in the name of an account (docs/decisions/0041-api-keys.md). Made and revoked by the
 * endpoints alone, never changed; a key itself is stored nowhere.
 */
export const ApiKeys: CollectionConfig = { ...rows, access: { ...rows.access, read: isAdmin } };
