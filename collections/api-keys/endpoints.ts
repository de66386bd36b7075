import { NotFound, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { recordActivity } from '@/editorial/activity/record';
import { ApiError } from '@/lib/api/api-error';
import { endpoint } from '@/lib/api/endpoint';
import { createApiKey } from '@/lib/api-keys/format';
import { keyScopes } from '@/lib/api-keys/request-key';
import { bypassAccess } from '@/lib/bypass-access';
import { inOneTransaction } from '@/lib/in-transaction';
import { apiKeyLimits, dayMs } from '@/lib/limits';
import type { ApiKey } from '@/payload-types';
import { confirmPassword } from '../users/current-password';
import { createServiceAccount } from './service-accounts';

const name = z.string().trim().min(1).max(apiKeyLimits.maxNameLength);

const order = z.object({
  name,
  /** The id of an account. Without it, a service account is created for the key. */
  account: z.string().max(64).optional(),
  accountName: z.string().trim().max(apiKeyLimits.maxNameLength).default(''),
  role: z.enum(['admin', 'editor', 'contributor']).default('contributor'),
  scope: z.enum(keyScopes).default('published'),
  personalData: z.boolean().default(false),
  days: z.coerce.number().refine((days) => (apiKeyLimits.lifetimeDays as readonly number[]).includes(days)),
  currentPassword: z.string().max(1000).default(''),
});

const reason = 'no access rule allows writing; the role and the password were checked by the endpoint';

/** A key as it is told once: nothing that is stored gives it back. */
export type MadeKey = { id: string; key: string };

async function requireAccount({ account, accountName, role }: z.output<typeof order>, req: PayloadRequest) {
  if (!account) {
    if (!accountName) throw new ApiError(req, 'bad-request', 'apiKeyErrors.noAccount');
    return (await createServiceAccount({ name: accountName, role }, req)).id;
  }
  const where = { and: [{ id: { equals: account } }] };
  const { totalDocs } = await req.payload.count({ collection: 'users', where, ...bypassAccess(reason), req });
  if (totalDocs === 0) throw new ApiError(req, 'bad-request', 'apiKeyErrors.noAccount');
  const inUse = await req.payload.count({
    collection: 'api-keys',
    where: {
      and: [
        { account: { equals: account } },
        { revokedAt: { exists: false } },
        { expiresAt: { greater_than: new Date().toISOString() } },
      ],
    },
    ...bypassAccess(reason),
    req,
  });
  if (inUse.totalDocs >= apiKeyLimits.maxPerAccount) {
    throw new ApiError(req, 'conflict', { key: 'apiKeyErrors.tooMany', values: { count: apiKeyLimits.maxPerAccount } });
  }
  return account;
}

/** `POST /api/api-keys`: makes a key, and a service account where none is named. The only answer that has the key. */
const make = endpoint({
  path: '/',
  method: 'post',
  role: 'admin',
  body: order,
  handler: async ({ req, body }) => {
    await confirmPassword(body.currentPassword, req);
    const { key, prefix, hash } = createApiKey();
    const made = await inOneTransaction(req, async () => {
      const stored = await req.payload.create({
        collection: 'api-keys',
        data: {
          name: body.name,
          account: await requireAccount(body, req),
          scope: body.scope,
          personalData: body.personalData,
          expiresAt: new Date(Date.now() + body.days * dayMs).toISOString(),
          prefix,
          hash,
        },
        depth: 0,
        ...bypassAccess(reason),
        req,
      });
      await record(stored, 'created', req);
      return stored;
    });
    const answer: MadeKey = { id: made.id, key };
    return Response.json(answer, { status: 201, headers: { 'Cache-Control': 'no-store' } });
  },
});

/** `POST /api/api-keys/:id/revoke`: ends a key, from the next request on. */
const revoke = endpoint({
  path: '/:id/revoke',
  method: 'post',
  role: 'admin',
  params: z.object({ id: z.string().min(1).max(64) }),
  handler: async ({ req, params: { id } }) => {
    const found = { collection: 'api-keys', id, depth: 0, req } as const;
    await inOneTransaction(req, async () => {
      const stored = await req.payload.findByID({ ...found, disableErrors: true, ...bypassAccess(reason) });
      if (!stored) throw new NotFound(req.t);
      if (stored.revokedAt) return;
      const data = { revokedAt: new Date().toISOString() };
      await req.payload.update({ ...found, data, ...bypassAccess(reason) });
      await record(stored, 'revoked', req);
    });
    return { revoked: id };
  },
});

const record = (
  { id, name: title, scope }: ApiKey,
  action: 'created' | 'revoked',
  req: PayloadRequest,
): Promise<void> =>
  recordActivity({ inCollection: 'api-keys', documentId: String(id), action, title, detail: scope }, req);

export const apiKeyEndpoints = [make, revoke];
