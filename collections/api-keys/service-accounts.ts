import { randomBytes, randomUUID } from 'node:crypto';
import { AuthenticationError, type CollectionBeforeLoginHook, type PayloadRequest } from 'payload';
import type { Role } from '@/lib/access';
import { bypassAccess } from '@/lib/bypass-access';
import type { User } from '@/payload-types';

/** Creates the account of a program: with a password that no one knows, and an address at which no mail arrives (RFC 2606). */
export const createServiceAccount = (account: { name: string; role: Role }, req: PayloadRequest): Promise<User> =>
  req.payload.create({
    collection: 'users',
    data: {
      ...account,
      email: `${randomUUID()}@service.invalid`,
      password: randomBytes(32).toString('base64url'),
      isService: true,
      mustChangePassword: false,
    },
    depth: 0,
    ...bypassAccess('the current password of the admin was checked by the endpoint'),
    req,
  });

/** Refuses the sign-in of a service account, whatever its password is now, as one with a wrong password. */
export const refuseServiceAccounts: CollectionBeforeLoginHook<User> = ({ req, user }) => {
  if (user.isService) throw new AuthenticationError(req.t);
};
