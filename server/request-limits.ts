import type { IncomingMessage, ServerResponse } from 'node:http';
import { overrideHeaders } from '@/lib/api/override-headers';
import { acceptedKeyOf, rateHeaders, takeKeyRequest } from '@/lib/api-keys/limits';
import { addressGroup, clientAddress } from '@/lib/client-address';
import { cacheLimits, formLimits, megabyte, minuteMs, requestLimits, uploadLimits } from '@/lib/limits';
import { RateLimit } from '@/lib/rate-limit';
import { settings } from '@/lib/settings';
import type { RefusalCode } from './refusals';
import { hasCredentials, isReadable, knownMethods } from './request-policy';

const hasBody = ({ method }: IncomingMessage): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method ?? 'GET');

const isOverride = ({ headers }: IncomingMessage): boolean =>
  overrideHeaders.some((name) => headers[name] !== undefined);

/** The largest body of a request, in bytes, by what it is. */
function maxBytes(request: IncomingMessage): number {
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/')) return uploadLimits.maxRequestMegabytes * megabyte;
  if (isOverride(request)) return requestLimits.maxOverrideBytes;
  // The form's own bound comes with a page that says what is too long.
  if (type.startsWith('application/x-www-form-urlencoded'))
    return Math.max(formLimits.maxBytes, requestLimits.maxBodyBytes);
  return request.headers['next-action'] !== undefined ? requestLimits.maxFormStateBytes : requestLimits.maxBodyBytes;
}

/**
 * Why a request is refused by its address, its size or its method, before anything of its body is read and before the
 * database is asked; null when it may go on.
 */
export function refusalOf(request: IncomingMessage): RefusalCode | null {
  const { url = '/', headers, httpVersion } = request;
  if (!knownMethods.includes(request.method ?? 'GET')) return 'method-not-allowed';
  if (url.length > requestLimits.maxUrlLength) return 'address-too-long';
  // RFC 9112, 3.2
  if (!isReadable(url) || (httpVersion === '1.1' && headers.host === undefined)) return 'bad-request';
  if (!hasBody(request)) return null;
  if (isOverride(request) && !hasCredentials(request)) return 'method-override';
  if (headers['content-length'] === undefined) return headers['transfer-encoding'] ? 'length-required' : null;
  return Number(headers['content-length']) > maxBytes(request) ? 'body-too-large' : null;
}

const rate = { limit: settings.requestsPerMinute, windowMs: minuteMs };

/** Pages that are not in the cache, and writes: what costs the server work. */
const limits = {
  burst: new RateLimit({
    limit: Math.max(cacheLimits.maxRendersInBurst, settings.requestsPerMinute * (cacheLimits.burstMs / minuteMs)),
    windowMs: cacheLimits.burstMs,
  }),
  renders: new RateLimit(rate),
  writes: new RateLimit(rate),
};

/** What the name of a client begins with where it is an API key: no address does. */
const keyClient = 'key ';

/**
 * The key of the limits: an API key that was accepted before, else the address of the client, as far as trusted proxies tell
 * it. A key that was not accepted yet counts for the address, so that inventing keys gains nothing.
 */
export function clientOf({ socket, headers }: IncomingMessage): string {
  const key = acceptedKeyOf(headers.authorization);
  if (key !== null) return keyClient + key;
  const forwardedFor = [headers['x-forwarded-for'] ?? []].flat().join(', ');
  return addressGroup(clientAddress(socket.remoteAddress ?? '', forwardedFor, settings.trustedProxies));
}

/**
 * Counts a page rendered for a client. Returns the milliseconds it has to wait; 0 when it may go on. Requests of an API key
 * were counted when they came in.
 */
export const takeRender = (client: string): number =>
  client.startsWith(keyClient) ? 0 : limits.burst.take(client) || limits.renders.take(client);

/**
 * Counts a request of an API key, or a write of another client. Returns the milliseconds until it may send it again; 0 when it
 * may go on. A key is told in headers how many requests it has left.
 */
export function takeRequest(request: IncomingMessage, response: ServerResponse): number {
  const key = acceptedKeyOf(request.headers.authorization);
  if (key === null) return hasBody(request) ? limits.writes.take(clientOf(request)) : 0;
  const waitMs = takeKeyRequest(key, hasBody(request));
  for (const [name, value] of Object.entries(rateHeaders(key))) response.setHeader(name, value);
  return waitMs;
}
