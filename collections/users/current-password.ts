import { type CollectionBeforeOperationHook, Forbidden, type PayloadRequest } from 'payload';
import { isAdmin } from '@/lib/access';
import { fieldError } from '@/lib/api/field-error';
import { label, requestT } from '@/messages/panel';
import type { PanelText } from '@/messages/panel/types';
import { limits, throwTooManyRequests, tooManyRequests } from './limits';
import { isPassword, type StoredPassword } from './password-hash';

type Change = { password?: unknown; email?: unknown; role?: unknown; currentPassword?: unknown };
type Account = StoredPassword & { id: string; email: string; role: string };

const isFilled = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Whether a save sets another e-mail address or role than the account has. */
async function changesAccount({ email, role }: Change, id: unknown, req: PayloadRequest): Promise<boolean> {
  // The role is saved for admins only.
  const isRoleSent = role !== undefined && isAdmin({ req });
  if (email === undefined && !isRoleSent) return false;
  // A bulk update: the current values of each account don't matter.
  if (typeof id !== 'string') return true;
  const account = await accountOf(id, req);
  const isOtherEmail =
    email !== undefined && (typeof email !== 'string' || email.toLowerCase().trim() !== account?.email);
  return isOtherEmail || (isRoleSent && role !== account?.role);
}

/** Read outside of the save's transaction, whose first step takes the write lock: others would wait for the hashing. */
const accountOf = (id: string, { payload }: PayloadRequest) =>
  payload.db.findOne<Account>({ collection: 'users', where: { id: { equals: id } } });

const passwordError = (req: PayloadRequest, message: PanelText) => {
  const field = { path: 'currentPassword', label: label('currentPassword.field') };
  return fieldError(req, { ...field, message: requestT(req)(message) }, 'users');
};

/**
 * Refuses a request without the current password of the account it comes from. Wrong ones are counted.
 *
 * @throws ValidationError of the field `currentPassword`
 */
export async function confirmPassword(password: unknown, req: PayloadRequest): Promise<void> {
  const { user } = req;
  if (!user) throw new Forbidden(req.t);
  if (!isFilled(password)) throw passwordError(req, 'signInErrors.currentPasswordMissing');
  const wait = limits.confirmations.take(user.id);
  if (wait > 0) throwTooManyRequests(req, wait, tooManyRequests);
  const account = await accountOf(user.id, req);
  if (!account || !(await isPassword(password, account))) throw passwordError(req, 'signInErrors.currentPasswordWrong');
  limits.confirmations.forget(user.id);
}

/**
 * Requires the current password of the person who creates an account, or changes an e-mail address, a password or a
 * role, their own or another's: an open or stolen session must not become an account. The owner of an initial password
 * has just typed it when they change it.
 */
export const requireCurrentPassword: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if ((operation !== 'create' && operation !== 'update') || overrideAccess) return args;
  const { data, id } = args as typeof args & { data?: Change; id?: unknown };
  if (!data) return args;
  const { currentPassword, ...rest } = data;
  const { user } = req;
  // Without an account or the necessary role, the access rules refuse the request.
  if (user?.collection === 'users') {
    const isFirst = user.mustChangePassword && String(id) === user.id;
    const isRequested =
      operation === 'create'
        ? isAdmin({ req })
        : (isFilled(rest.password) && !isFirst) || (await changesAccount(rest, id, req));
    if (isRequested) await confirmPassword(currentPassword, req);
  }
  return { ...args, data: rest } as typeof args;
};
