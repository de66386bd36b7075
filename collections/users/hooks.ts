import { randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { fieldError } from '@/lib/api/field-error';
import { signInLimits } from '@/lib/limits';
import { type PasswordProblem, passwordProblem } from '@/lib/passwords';
import { requestT } from '@/messages/panel';

const passwordError = (req: PayloadRequest, problem: PasswordProblem) =>
  fieldError(
    req,
    {
      path: 'password',
      message: requestT(req)(`errors.${problem}`, { minPasswordLength: signInLimits.minPasswordLength }),
    },
    'users',
  );

/** Validates a password, however it is set (created, changed, reset). */
export const checkPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args;
  const data = (args as { data?: { password?: unknown; email?: unknown; name?: unknown } }).data;
  if (typeof data?.password !== 'string' || data.password === '') return args;
  const personal = [data.name, data.email, req.user?.name, req.user?.email].filter((text) => typeof text === 'string');
  const problem = passwordProblem(data.password, personal);
  if (problem) throw passwordError(req, problem);
  return args;
};

/** A hash of the initial password, so that "changing" it into itself can be refused. */
async function hashPassword(password: string, salt = randomBytes(16).toString('hex')): Promise<string> {
  const derived = (await promisify(scrypt)(password, salt, 32)) as Buffer;
  return `${salt}:${derived.toString('hex')}`;
}

/**
 * Clears `mustChangePassword` when a person sets their own password, and refuses the same password again. A password
 * that someone else sets must be changed.
 */
export const passwordChanged: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (typeof data.password !== 'string' || data.password === '') return data;
  const own = operation === 'update' && req.user && String(req.user.id) === String(originalDoc?.id);
  if (!own) {
    const mustChange = operation === 'update' || data.mustChangePassword === true;
    return {
      ...data,
      mustChangePassword: mustChange,
      givenPassword: mustChange ? await hashPassword(data.password) : null,
    };
  }

  const given: unknown = originalDoc?.givenPassword;
  if (typeof given === 'string' && (await hashPassword(data.password, given.split(':')[0])) === given)
    throw passwordError(req, 'passwordSame');
  return { ...data, mustChangePassword: false, givenPassword: null };
};
