import type { IncomingMessage, ServerResponse } from 'node:http';
import { filterNames } from '@/lib/filters';
import { requestLimits } from '@/lib/limits';

/**
 * How a request is answered: `static` from immutable build files, `shared` from a response that everyone gets, `page`
 * by a page of one's own, `direct` by Next alone.
 */
export type RequestKind = 'static' | 'shared' | 'page' | 'direct';

/** Cookies by which a response may be for one person. */
const privateCookie = /(?:^|;\s*)(?:payload-token|release-preview|__prerender_bypass|__next_preview_data)=/;

/** Addresses whose responses are never shared, with everything below them. `/` depends on the reader's language. */
const neverShared =
  /^\/(?:$|(?:admin|_next\/image|api\/(?:users|access|payload-[^/]*))(?:\/|$)|[^/]+\/preview(?:\/|$))/;

/** Dots, double slashes and encoded separators, which Next resolves to another path; but not addresses of RFC 8615. */
const oddPath = /\/\.(?!well-known\/[a-z.-]+$)|\/\/|\\|%(?:2e|2f|5c|00)/i;

/** The path of an address, without its query. */
export const pathOf = (url = '/'): string => url.split('?', 1)[0] ?? '/';

/**
 * Whether an address can be answered at all: a path (no proxy's absolute form) with valid percent-encoding. A fragment
 * belongs to no request; where one is sent, readers of the address differ on where its path ends.
 */
export function isReadable(url = '/'): boolean {
  if (!url.startsWith('/') || url.includes('#')) return false;
  try {
    decodeURIComponent(pathOf(url));
    return true;
  } catch {
    return false;
  }
}

/** The methods that any address may answer; Next fails on others, such as TRACE. */
export const knownMethods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Whether an address is of the API, or of a file: it has no page to show. The key of a preview has a dot, too. */
export const isData = (path: string): boolean =>
  /^\/(?:api|_next|\.well-known)(?:\/|$)/.test(path) || /\.[a-z\d]{1,12}$/i.test(path);

/** Whether a request may be for one person: it has credentials, which need not be valid. */
export const hasCredentials = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean =>
  headers.authorization !== undefined || privateCookie.test(headers.cookie ?? '');

/** Whether a request reads public data, which scripts of other sites may read as well. */
function isPublicData(request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): boolean {
  const path = pathOf(request.url);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  return isRead && isData(path) && !path.startsWith('/_next') && !neverShared.test(path) && !hasCredentials(request);
}

/** Whether an address is of the admin panel. */
export const isPanel = (url?: string): boolean => /^\/admin(?:\/|$)/.test(pathOf(url));

/** Headers of an answer that scripts of other sites may read, besides those that they always may. */
const exposedHeaders = 'ETag, Link, RateLimit-Remaining, RateLimit-Reset, Retry-After, X-Request-Id';

const isOfData = (url?: string): boolean =>
  /^\/(?:api|\.well-known)\/|\.(?:json|geojson|csv|xml|ics)$/.test(pathOf(url));

/** Public data may be read by the scripts of any site; there are no credentials to share. */
export const dataHeaders = (url?: string): Record<string, string> =>
  isOfData(url) ? { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': exposedHeaders } : {};

/**
 * The headers that answer the question of a browser whether a script of another site may read an address (a preflight); null
 * for anything else. Credentials are not among the headers that it may send.
 */
export function preflightHeaders({
  method,
  url,
  headers,
}: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): Record<string, string> | null {
  const wanted = headers['access-control-request-method'];
  if (method !== 'OPTIONS' || (wanted !== 'GET' && wanted !== 'HEAD')) return null;
  if (!isPublicData({ method: 'GET', url: url ?? '/', headers: {} }) || !isOfData(url)) return null;
  return {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'GET, HEAD',
    'Access-Control-Allow-Headers': 'Accept, Accept-Language, Content-Type, If-None-Match, Range',
    'Access-Control-Max-Age': '86400',
  };
}

/** Sets the headers of public data on a response that no stored one is sent for. */
export function setDataHeaders(request: IncomingMessage, response: ServerResponse): void {
  if (!isPublicData(request)) return;
  for (const [name, value] of Object.entries(dataHeaders(request.url))) response.setHeader(name, value);
}

/** Decides how a request is answered, by its method, address and credentials alone. */
export function kindOf({
  method,
  url = '/',
  headers,
}: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): RequestKind {
  if (method !== 'GET' && method !== 'HEAD') return 'direct';
  const path = pathOf(url);
  const isOdd = oddPath.test(path);
  if (!isOdd && path.startsWith('/_next/static/')) return headers.range ? 'direct' : 'static';
  const isPrivate = hasCredentials({ headers }) || headers.range !== undefined || neverShared.test(path);
  if (!isOdd && !isPrivate && url.length <= requestLimits.maxSharedUrlLength) return 'shared';
  // What a script of a preview requests is no HTML.
  return isData(path) || path === '/' || isPanel(path) || headers.rsc !== undefined ? 'direct' : 'page';
}

/** Names of queries that a page reads: filters in every language, the search, the page of a list. */
const pageParameters = new Set([
  'page',
  'q',
  'type',
  ...Object.values(filterNames).flatMap((names) => Object.values(names).flatMap((each) => Object.values<string>(each))),
]);

/** Parameters that campaigns add to links. */
const trackingParameter = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/;

const nameOf = (part: string): string => {
  const name = part.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(name.replaceAll('+', ' '));
  } catch {
    return name;
  }
};

/**
 * The address that a shared response is rendered for and stored under: its query without names that the response does
 * not depend on, in the order of the names.
 *
 * @returns the address, and whether names were left out. Where there is no page, they may choose a redirect.
 */
export function sharedAddress(url: string): { address: string; isShortened: boolean } {
  const path = pathOf(url);
  const parts = url
    .slice(path.length + 1)
    .split('&')
    .filter(Boolean);
  const isRead = isData(path)
    ? (part: string) => !trackingParameter.test(nameOf(part))
    : (part: string) => pageParameters.has(nameOf(part));
  const read = parts.filter(isRead);
  // A stable sort by name only: repeated names keep their order, which may matter.
  const sorted = read
    .map((part) => ({ part, name: nameOf(part) }))
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
    .map(({ part }) => part);
  const address = sorted.length > 0 ? `${path}?${sorted.join('&')}` : path;
  return { address, isShortened: read.length < parts.length };
}
