import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload';
import { inLanguage, type Words } from '@/lib/words';
import { limits, refuseForNow } from './limits';
import { isPassword, type StoredPassword } from './password-hash';
import { signInWords } from './words';

type Change = { password?: unknown; email?: unknown; currentPassword?: unknown };

const isFilled = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Whether a save sets a password or another e-mail address than the account has. */
async function changesSignIn({ password, email }: Change, id: unknown, req: PayloadRequest): Promise<boolean> {
  if (isFilled(password)) return true;
  if (email === undefined) return false;
  // A selection of accounts: which address each has does not matter any more.
  if (typeof id !== 'string') return true;
  const account = await accountOf(id, req);
  return typeof email !== 'string' || email.toLowerCase().trim() !== account?.email;
}

const accountOf = (id: string, req: PayloadRequest) =>
  req.payload.db.findOne<StoredPassword & { id: string; email: string }>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  });

function refuse(message: Words, req: PayloadRequest): never {
  const label = signInWords.currentPassword;
  const errors = [{ path: 'currentPassword', label, message: inLanguage(message, req.i18n.language) }];
  throw new ValidationError({ collection: 'users', errors, req }, req.t);
}

async function confirm(password: unknown, user: { id: string }, req: PayloadRequest): Promise<void> {
  if (!isFilled(password)) refuse(signInWords.currentPasswordMissing, req);
  const wait = limits.confirmations.take(user.id);
  if (wait > 0) refuseForNow(req, wait, signInWords.tooMany);
  const account = await accountOf(user.id, req);
  if (!account || !(await isPassword(password, account))) refuse(signInWords.currentPasswordWrong, req);
  limits.confirmations.forget(user.id);
}

/**
 * Asks whoever changes an e-mail address or a password, their own or another's, for their own current password: a session
 * left open, or taken, must not become an account. Who changes the password they were given has just typed it.
 */
export const requireCurrentPassword: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'update' || overrideAccess) return args;
  const { data, id } = args as typeof args & { data?: Change; id?: unknown };
  if (!data) return args;
  const { currentPassword, ...rest } = data;
  const { user } = req;
  // Without an account, the access rules refuse what follows.
  if (user?.collection === 'users' && (await changesSignIn(rest, id, req))) {
    const isFirst =
      user.mustChangePassword && String(id) === user.id && !(await changesSignIn({ email: rest.email }, id, req));
    if (!isFirst) await confirm(currentPassword, user, req);
  }
  return { ...args, data: rest } as typeof args;
};
