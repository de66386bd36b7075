import type {
  CollectionAfterErrorHook,
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload';
import { addressOf, limits, requireSameSite, throwTooManyRequests } from './limits';
import { hashForNothing, type StoredPassword } from './password-hash';
import { queueLockoutMail } from './tasks';
import { signInWords } from './words';

/** What was counted of a sign-in before its outcome is known, in the context of its request. */
type SignIn = { address: string; addressAndAccount: string; email: string };
type SignInContext = { signIn?: SignIn };

/** An e-mail address has no more than 254 characters; of what is longer, enough is kept to be none. */
const keptLength = 255;

/** An e-mail address as Payload compares it, no longer than what is counted may be; empty where none was sent. */
const plainEmail = (email: unknown): string =>
  typeof email === 'string' ? email.trim().slice(0, keptLength).toLowerCase() : '';

type Account = StoredPassword & { id: string };

/**
 * What wrong passwords are counted by: the account and the address they come from. The salt is part of it, since a new
 * password, chosen through a mail, begins a new count, in every process of the site.
 */
const countedBy = (address: string, email: string, account: Account | null): string =>
  JSON.stringify(account ? [address, account.id, account.salt] : [address, email]);

/**
 * Stands before every sign-in through the API. Known and unknown addresses are looked up, hashed for, counted and refused
 * alike, so that neither an answer nor its time tells whether there is an account. Payload's own count is off: it closes an
 * account to its owner too, for as long as a stranger likes, and writes to the database only where there is an account.
 */
export const guardSignIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login' || req.payloadAPI !== 'REST') return args;
  requireSameSite(req);
  // The type of the arguments is that of all operations together.
  const { data } = args as { data?: { email?: unknown; password?: unknown } };
  const email = plainEmail(data?.email);
  const { password } = data ?? {};
  // Payload answers what is missing.
  if (!email || typeof password !== 'string' || password.trim() === '') return args;

  const address = addressOf(req);
  const waitOfAddress = limits.failures.take(address);
  if (waitOfAddress > 0) throwTooManyRequests(req, waitOfAddress, signInWords.tooMany);
  const where = { email: { equals: email } };
  const account = await req.payload.db.findOne<Account>({ collection: 'users', where, req });
  const addressAndAccount = countedBy(address, email, account);
  const wait = limits.failuresOfAccount.take(addressAndAccount);
  if (wait > 0) throwTooManyRequests(req, wait, signInWords.locked);
  if (!account) await hashForNothing(password);
  Object.assign(req.context, { signIn: { address, addressAndAccount, email } } satisfies SignInContext);
  return args;
};

const signInOf = ({ context }: PayloadRequest): SignIn | undefined => (context as SignInContext).signIn;

/** What went well was no wrong password, and the ones before it were its owner's. */
export const forgetFailures: CollectionAfterLoginHook = ({ req }) => {
  const signIn = signInOf(req);
  if (!signIn) return;
  limits.failures.giveBack(signIn.address);
  limits.failuresOfAccount.forget(signIn.addressAndAccount);
};

/** Tells the owner of an account when an address has used up its tries; of an account that there is not, in the same time. */
export const tellOwner: CollectionAfterErrorHook = async ({ error, req }) => {
  const signIn = signInOf(req);
  if (!signIn || error.name !== 'AuthenticationError') return;
  if (!limits.failuresOfAccount.isSpent(signIn.addressAndAccount)) return;
  if (limits.lockoutMails.take(signIn.email) > 0) return;
  await queueLockoutMail(signIn.email, req);
};

/** Bounds how many new passwords an address tries to set with the key of a mail. */
export const guardReset: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'resetPassword' || req.payloadAPI !== 'REST') return args;
  requireSameSite(req);
  const wait = limits.resets.take(addressOf(req));
  if (wait > 0) throwTooManyRequests(req, wait, signInWords.tooMany);
  return args;
};
