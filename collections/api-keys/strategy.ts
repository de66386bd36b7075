import type { AuthStrategy, Payload } from 'payload';
import { isApiKey, isStoredKey, prefixOf, sentApiKey } from '@/lib/api-keys/format';
import { forgetKey, noteAcceptedKey } from '@/lib/api-keys/limits';
import type { KeyContext, KeyRefusal, KeyUser, RequestKey } from '@/lib/api-keys/request-key';
import { bypassAccess } from '@/lib/bypass-access';
import type { ApiKey, User } from '@/payload-types';
import { storeUse } from './last-use';

type Found = { key: RequestKey; account: User };

/** Finds the account and the permissions of a key, or says why it is not accepted. */
async function findKey(sent: string, payload: Payload): Promise<Found | KeyRefusal> {
  if (!isApiKey(sent)) return 'invalid-key';
  const where = { prefix: { equals: prefixOf(sent) } };
  const stored = await payload.db.findOne<ApiKey>({ collection: 'api-keys', where });
  if (!isStoredKey(sent, stored?.hash) || !stored) return 'invalid-key';
  if (stored.revokedAt) return 'key-revoked';
  if (new Date(stored.expiresAt).getTime() <= Date.now()) return 'key-expired';
  const account = await payload.findByID({
    collection: 'users',
    id: stored.account,
    depth: 0,
    disableErrors: true,
    ...bypassAccess('no one is signed in before the account is found'),
  });
  if (!account) return 'invalid-key';
  // Somebody else has set its password: until its owner has changed it, the account may do nothing (roleOf).
  if (account.mustChangePassword) return 'key-suspended';
  storeUse(stored, payload);
  const { id, name, scope } = stored;
  return { key: { id, name, scope, personalData: stored.personalData === true }, account };
}

/**
 * Signs a request to the API in by its key (`Authorization: Bearer …`), as its account is now: a role that was changed counts
 * from the next request on. Pages, the panel and its server functions are no requests to the API: no key opens them. A key of
 * the scope `published` signs nobody in, so that all rules for the public apply as they are. What is refused is noted for
 * `guardApiKey`, which answers: Payload takes an error of a strategy for "not signed in".
 */
export const apiKeyStrategy: AuthStrategy = {
  name: 'api-key',
  authenticate: async ({ headers, payload, req }) => {
    const sent = sentApiKey(headers.get('authorization'));
    if (sent === null || req?.payloadAPI !== 'REST') return { user: null };
    const context = req.context as KeyContext;
    const found = await findKey(sent, payload);
    if (typeof found === 'string') {
      forgetKey(sent);
      context.apiKeyRefusal = found;
      return { user: null };
    }
    const { key, account } = found;
    noteAcceptedKey(sent, key.id);
    context.apiKey = key;
    if (key.scope === 'published') return { user: null };
    const user = { ...account, collection: 'users' as const, _strategy: 'api-key', apiKey: key };
    return { user: user satisfies User & KeyUser };
  },
};
