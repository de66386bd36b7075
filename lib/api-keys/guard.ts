import type { Endpoint, PayloadRequest } from 'payload';
import { ApiError } from '../api/api-error';
import { overrideHeaders } from '../api/override-headers';
import { RequestError } from '../api/request-error';
import { hasApiKey, sentApiKey } from './format';
import { apiKeyOf, type KeyContext, type RequestKey } from './request-key';

type AnyEndpoint = Pick<Endpoint, 'method' | 'path' | 'custom'>;

/** Of the accounts, a key reads the list and one account; the rest is signing in, passwords and sessions. */
const accountReads = ['/', '/count', '/:id'];

/**
 * Whether an endpoint is open to keys at all. Accounts are read only; keys, sessions, jobs and Payload's own collections are
 * people's, in the panel. Of the endpoints of no collection, only ours are open: one that an update of Payload adds is not.
 */
function isOpenToKeys({ method, path, custom }: AnyEndpoint, slug: string | undefined): boolean {
  if (custom?.isOfPanel) return false;
  if (slug === undefined) return custom?.role !== undefined;
  if (slug === 'users') return method === 'get' && accountReads.includes(path);
  return slug !== 'api-keys' && !slug.startsWith('payload-');
}

/** Collections of personal data, which a key reads and changes only with an explicit permission. */
const personal = ['submissions', 'users'];

/** Says why a key is not enough, as clients of OAuth read it (RFC 6750). */
function challenge(req: PayloadRequest, error: 'invalid_token' | 'insufficient_scope'): void {
  req.responseHeaders ??= new Headers();
  req.responseHeaders.set('WWW-Authenticate', `Bearer realm="api", error="${error}"`);
}

function refuse(req: PayloadRequest, code: 'key-not-allowed' | 'key-read-only' | 'key-personal-data'): never {
  challenge(req, 'insufficient_scope');
  throw new ApiError(req, code, `apiKeyErrors.${code}`);
}

function restrict(req: PayloadRequest, key: RequestKey, endpoint: AnyEndpoint, slug: string | undefined): void {
  // It reads as the public does, whatever cookie came along.
  if (key.scope === 'published') req.user = null;
  if (overrideHeaders.some((name) => req.headers.has(name))) throw new RequestError('method-override');
  if (!isOpenToKeys(endpoint, slug)) refuse(req, 'key-not-allowed');
  const isRead = endpoint.method === 'get' || endpoint.method === 'head';
  if (!isRead && key.scope !== 'write') refuse(req, 'key-read-only');
  if (slug !== undefined && personal.includes(slug) && !key.personalData) refuse(req, 'key-personal-data');
}

/**
 * Runs before every endpoint: refuses a key that was not accepted (401), which is never answered as an anonymous client, and
 * what its scope does not allow (403). A key in an address is refused too, since addresses are in the logs of proxies.
 *
 * @param slug the collection of the endpoint; undefined for one of no collection
 */
export function guardApiKey(req: PayloadRequest, endpoint: AnyEndpoint, slug?: string): void {
  if (hasApiKey(req.search ?? '')) throw new RequestError('key-in-address');
  if (sentApiKey(req.headers.get('authorization')) === null) return;
  const key = apiKeyOf(req);
  if (key) {
    restrict(req, key, endpoint, slug);
    return;
  }
  challenge(req, 'invalid_token');
  const code = (req.context as KeyContext | undefined)?.apiKeyRefusal ?? 'invalid-key';
  throw new ApiError(req, code, `apiKeyErrors.${code}`);
}
