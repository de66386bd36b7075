import type { PayloadRequest } from 'payload';
import { ApiError } from '@/lib/api/api-error';
import { addressGroup, clientAddress } from '@/lib/client-address';
import { RateLimit } from '@/lib/rate-limit';
import { remember } from '@/lib/remember';
import { isFromThisSite } from '@/lib/request-origin';
import { remoteAddress } from '@/lib/response-status';
import { settings } from '@/lib/settings';
import type { Words } from '@/lib/words';
import { signInWords } from './words';

const minute = 60 * 1000;

type Limits = {
  /** Wrong passwords an address sends, for whichever accounts. */
  failures: RateLimit;
  /** Wrong passwords an address sends for one account: a stranger never closes it to its owner, who is elsewhere. */
  failuresOfAccount: RateLimit;
  /** Mails to the owner of an account that someone was refused. */
  lockoutMails: RateLimit;
  /** Forgotten passwords asked for by an address. */
  forgotten: RateLimit;
  /** Mails with a new password for one account, whoever asks: the last one is still good when no other is sent. */
  passwordMails: RateLimit;
  /** New passwords an address sends with the key of a mail. */
  resets: RateLimit;
  /** Wrong current passwords of someone signed in. */
  confirmations: RateLimit;
};

export const limits = remember(
  'signInLimits',
  (): Limits => ({
    failures: new RateLimit({ limit: 30, windowMs: 15 * minute }),
    failuresOfAccount: new RateLimit({ limit: 5, windowMs: 15 * minute }),
    lockoutMails: new RateLimit({ limit: 1, windowMs: 60 * minute }),
    forgotten: new RateLimit({ limit: 20, windowMs: 60 * minute }),
    passwordMails: new RateLimit({ limit: 5, windowMs: 60 * minute }),
    resets: new RateLimit({ limit: 20, windowMs: 15 * minute }),
    confirmations: new RateLimit({ limit: 10, windowMs: 15 * minute }),
  }),
);

/** Where a request comes from, as limits count it. */
export const addressOf = ({ headers }: Pick<PayloadRequest, 'headers'>): string =>
  addressGroup(clientAddress(remoteAddress(), headers.get('x-forwarded-for'), settings.trustedProxies));

/** Ends a request that is over a limit: 429, with the seconds after which another try makes sense. */
export function throwTooManyRequests(req: PayloadRequest, waitMs: number, reason: Words): never {
  req.responseHeaders ??= new Headers();
  req.responseHeaders.set('Retry-After', String(Math.ceil(waitMs / 1000)));
  throw new ApiError(req, 'too-many-requests', reason);
}

/** Refuses what a page of another site makes a visitor send: they would work in an account of someone else's choice. */
export function requireSameSite(req: PayloadRequest): void {
  // A frame without an origin of its own sends "null"; the panel never does.
  if (req.headers.get('origin') !== 'null' && isFromThisSite(req.headers)) return;
  throw new ApiError(req, 'forbidden', signInWords.elsewhere);
}
