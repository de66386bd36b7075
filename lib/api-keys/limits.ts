import { apiKeyLimits } from '../limits';
import { RateLimit } from '../rate-limit';
import { remember } from '../remember';
import { hashApiKey, sentApiKey } from './format';

/**
 * Keys that were accepted and not refused since: their hash, and the id of the key. The server counts their requests by the
 * key; those of other keys are counted by the client address, so that inventing keys gains nothing.
 */
const accepted = remember('acceptedApiKeys', () => new Map<string, string>());

/** Notes that a key was accepted. */
export const noteAcceptedKey = (key: string, id: string): void => void accepted.set(hashApiKey(key), id);

/** Notes that a key is not, or no longer, accepted. */
export const forgetKey = (key: string): void => void accepted.delete(hashApiKey(key));

/** Returns the id of the key of an `Authorization` header, where it was accepted before; null otherwise. */
export function acceptedKeyOf(authorization: string | undefined): string | null {
  const key = sentApiKey(authorization);
  return key === null ? null : (accepted.get(hashApiKey(key)) ?? null);
}

/** What each key may ask, in the memory of this process. */
const limits = remember('apiKeyRequests', () => ({
  requests: new RateLimit(apiKeyLimits.requests),
  burst: new RateLimit(apiKeyLimits.burst),
  writes: new RateLimit(apiKeyLimits.writes),
}));

/** Counts a request of a key. Returns the milliseconds until the key may ask again; 0 when it may go on. */
export const takeKeyRequest = (id: string, isWrite: boolean): number =>
  limits.requests.take(id) || limits.burst.take(id) || (isWrite ? limits.writes.take(id) : 0);

/** Returns the headers that say what is left to a key of its requests in a minute. */
export function rateHeaders(id: string): Record<string, string> {
  const { remaining, resetMs } = limits.requests.stateOf(id);
  return {
    'RateLimit-Limit': String(apiKeyLimits.requests.limit),
    'RateLimit-Remaining': String(remaining),
    'RateLimit-Reset': String(Math.ceil(resetMs / 1000)),
  };
}
