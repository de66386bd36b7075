import type { Payload } from 'payload';
import { apiKeyLimits } from '@/lib/limits';
import { remember } from '@/lib/remember';
import type { ApiKey } from '@/payload-types';

/** When this process last stored the use of a key, by its id; bounded by the keys in use. */
const storedAt = remember('apiKeyUses', () => new Map<string, number>());

/**
 * Stores that a key was used, at most once in some minutes. The request does not wait for it: on SQLite, a read would wait for
 * the write lock. Below hooks: a use is no change of the key.
 */
export function storeUse({ id, lastUsedAt }: Pick<ApiKey, 'id' | 'lastUsedAt'>, payload: Payload): void {
  const now = Date.now();
  const last = Math.max(storedAt.get(id) ?? 0, lastUsedAt ? new Date(lastUsedAt).getTime() : 0);
  if (now - last < apiKeyLimits.storeUseAfterMs) return;
  storedAt.set(id, now);
  const data = { lastUsedAt: new Date(now).toISOString(), updatedAt: null };
  payload.db.updateOne({ collection: 'api-keys', id, data, returning: false }).catch((error: unknown) => {
    storedAt.delete(id);
    payload.logger.error({ err: error, msg: 'The last use of an API key could not be stored.' });
  });
}
