import type { PayloadRequest } from 'payload';
import { ApiError } from '@/lib/api/api-error';
import { addressGroup, clientAddress } from '@/lib/client-address';
import { minuteMs, signInLimits } from '@/lib/limits';
import { RateLimit } from '@/lib/rate-limit';
import { remember } from '@/lib/remember';
import { isFromThisSite } from '@/lib/request-origin';
import { remoteAddress } from '@/lib/response-status';
import { settings } from '@/lib/settings';
import type { PanelText } from '@/messages/panel/types';

type Limits = {
  /** Wrong passwords of one client address, for all accounts. */
  failures: RateLimit;
  /** Wrong passwords of one client address for one account: an attacker can't lock its owner out. */
  failuresOfAccount: RateLimit;
  /** Mails to the owner of an account about refused sign-ins. */
  lockoutMails: RateLimit;
  /** "Forgotten password" requests of one client address. */
  forgotten: RateLimit;
  /** "Forgotten password" mails for one account: the last one stays valid when no other is sent. */
  passwordMails: RateLimit;
  /** New passwords sent by one client address with the token of a mail. */
  resets: RateLimit;
  /** Wrong current passwords of a signed-in person. */
  confirmations: RateLimit;
};

export const limits = remember(
  'signInLimits',
  (): Limits => ({
    failures: new RateLimit(signInLimits.failuresPerAddress),
    failuresOfAccount: new RateLimit(signInLimits.failuresPerAccount),
    lockoutMails: new RateLimit(signInLimits.lockoutMailsPerAccount),
    forgotten: new RateLimit(signInLimits.forgottenPerAddress),
    passwordMails: new RateLimit(signInLimits.passwordMailsPerAccount),
    resets: new RateLimit(signInLimits.resetsPerAddress),
    confirmations: new RateLimit(signInLimits.confirmationsPerAccount),
  }),
);

/** After how long wrong passwords are forgotten, and requests for a new one. */
const minutes = signInLimits.failuresPerAccount.windowMs / minuteMs;
const forgottenMinutes = signInLimits.forgottenPerAddress.windowMs / minuteMs;

/** Answer to a request over a limit. */
export const tooManyRequests: PanelText = { key: 'signInErrors.tooMany', values: { minutes } };
export const tooManyFailures: PanelText = { key: 'signInErrors.locked', values: { minutes } };
export const tooManyForgotten: PanelText = {
  key: 'signInErrors.tooManyForgotten',
  values: { minutes: forgottenMinutes },
};

/** The client address of a request, as limits count it. */
export const addressOf = ({ headers }: Pick<PayloadRequest, 'headers'>): string =>
  addressGroup(clientAddress(remoteAddress(), headers.get('x-forwarded-for'), settings.trustedProxies));

/** Refuses a request over a limit: 429 with `Retry-After` in seconds. */
export function throwTooManyRequests(req: PayloadRequest, waitMs: number, reason: PanelText): never {
  req.responseHeaders ??= new Headers();
  req.responseHeaders.set('Retry-After', String(Math.ceil(waitMs / 1000)));
  throw new ApiError(req, 'too-many-requests', reason);
}

/** Refuses requests from pages of other sites (login CSRF): people would work in somebody else's account. */
export function requireSameSite(req: PayloadRequest): void {
  // A frame without an origin of its own sends "null"; the panel never does.
  if (req.headers.get('origin') !== 'null' && isFromThisSite(req.headers)) return;
  throw new ApiError(req, 'forbidden', 'signInErrors.elsewhere');
}
