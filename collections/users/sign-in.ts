import type {
  CollectionAfterErrorHook,
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload';
import { addressOf, limits, requireSameSite, throwTooManyRequests, tooManyFailures, tooManyRequests } from './limits';
import { hashForNothing, type StoredPassword } from './password-hash';
import { queueLockoutMail } from './tasks';

/** What was counted for a sign-in before its result is known, in the context of its request. */
type SignIn = { address: string; addressAndAccount: string; email: string };
type SignInContext = { signIn?: SignIn };

/** An e-mail address has at most 254 characters; a longer text is cut to an invalid one. */
const maxAddressLength = 255;

/** An e-mail address as Payload compares it, cut to the limit; empty where none was sent. */
const plainEmail = (email: unknown): string =>
  typeof email === 'string' ? email.trim().slice(0, maxAddressLength).toLowerCase() : '';

type Account = StoredPassword & { id: string };

/**
 * Key for counting wrong passwords: account and client address. The salt is part of it, so that a new password begins a
 * new count, in every process of the site.
 */
const countedBy = (address: string, email: string, account: Account | null): string =>
  JSON.stringify(account ? [address, account.id, account.salt] : [address, email]);

/**
 * Runs before every sign-in through the API. Known and unknown accounts are looked up, hashed, counted and refused
 * alike, so that neither a response nor its time reveals whether there is an account. Payload's own count is off: an
 * attacker could lock the owner out, and it writes to the database only where there is an account.
 */
export const guardSignIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login' || req.payloadAPI !== 'REST') return args;
  requireSameSite(req);
  // The type of the arguments is that of all operations together.
  const { data } = args as { data?: { email?: unknown; password?: unknown } };
  const email = plainEmail(data?.email);
  const { password } = data ?? {};
  // Payload reports missing fields.
  if (!email || typeof password !== 'string' || password.trim() === '') return args;

  const address = addressOf(req);
  const waitOfAddress = limits.failures.take(address);
  if (waitOfAddress > 0) throwTooManyRequests(req, waitOfAddress, tooManyRequests);
  const where = { email: { equals: email } };
  const account = await req.payload.db.findOne<Account>({ collection: 'users', where, req });
  const addressAndAccount = countedBy(address, email, account);
  const wait = limits.failuresOfAccount.take(addressAndAccount);
  if (wait > 0) throwTooManyRequests(req, wait, tooManyFailures);
  if (!account) await hashForNothing(password);
  Object.assign(req.context, { signIn: { address, addressAndAccount, email } } satisfies SignInContext);
  return args;
};

const signInOf = ({ context }: PayloadRequest): SignIn | undefined => (context as SignInContext).signIn;

/** A successful sign-in is not counted, and clears the count of wrong passwords. */
export const forgetFailures: CollectionAfterLoginHook = ({ req }) => {
  const signIn = signInOf(req);
  if (!signIn) return;
  limits.failures.giveBack(signIn.address);
  limits.failuresOfAccount.forget(signIn.addressAndAccount);
};

/**
 * Notifies the owner of an account when a client address has reached its limit; takes the same time for accounts that
 * don't exist.
 */
export const notifyOwner: CollectionAfterErrorHook = async ({ error, req }) => {
  const signIn = signInOf(req);
  if (!signIn || error.name !== 'AuthenticationError') return;
  if (!limits.failuresOfAccount.isSpent(signIn.addressAndAccount)) return;
  if (limits.lockoutMails.take(signIn.email) > 0) return;
  await queueLockoutMail(signIn.email, req);
};

/** Limits how many new passwords a client address sends with the token of a mail. */
export const guardReset: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'resetPassword' || req.payloadAPI !== 'REST') return args;
  requireSameSite(req);
  const wait = limits.resets.take(addressOf(req));
  if (wait > 0) throwTooManyRequests(req, wait, tooManyRequests);
  return args;
};
