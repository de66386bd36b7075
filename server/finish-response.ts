import { CachedResponse } from './cached-response';
import { inlineScriptHashes, removeScripts } from './html';
import type { Rendered } from './render';
import { noScriptPolicy, securityPolicy } from './security-policy';

const mustRevalidate = 'public, max-age=0, must-revalidate';
export const immutable = 'public, max-age=31536000, immutable';
export const isPrivate = 'private, no-store';

/** What Next writes for every page that is rendered on request; other values are the application's own. */
const dynamicOfNext = /^private, no-cache, no-store, max-age=0, must-revalidate$/;

const sharedTypes =
  /^(?:text\/(?!event-stream)|image\/|font\/|application\/(?:json|pdf|javascript|manifest\+json|[\w.+-]+\+(?:xml|json)|xml))/;

const isHtml = ({ headers }: Rendered): boolean => String(headers['content-type']).startsWith('text/html');

/** Whether a rendered response is the same for every client. */
export function isShared(rendered: Rendered, path: string): boolean {
  const { status, headers } = rendered;
  if (status !== 200 && !(status === 404 && isHtml(rendered))) return false;
  if (headers['set-cookie'] || (status === 404 && path.startsWith('/api/'))) return false;
  const cacheControl = String(headers['cache-control'] ?? 'public');
  if (!cacheControl.startsWith('public') && !dynamicOfNext.test(cacheControl)) return false;
  return sharedTypes.test(String(headers['content-type'] ?? ''));
}

/** The body and the policy of a page: without scripts, unless it declared that it needs them. */
function asPage(rendered: Rendered): { body: Buffer; policy: string } {
  const html = rendered.body.toString('utf8');
  if (!rendered.needsScripts) return { body: Buffer.from(removeScripts(html)), policy: noScriptPolicy };
  const scripts = ["'self'", ...inlineScriptHashes(html)];
  return { body: rendered.body, policy: securityPolicy({ scripts, framedBy: "'self'" }) };
}

/** Makes the response to send of a rendered one: pages without scripts, and everything with a policy. */
export function toResponse(
  rendered: Rendered,
  cacheControl: string,
  extra: Record<string, string> = {},
): CachedResponse {
  const { status, headers } = rendered;
  if (!isHtml(rendered)) {
    const policy = String(headers['content-security-policy'] ?? noScriptPolicy);
    const all = { 'Content-Security-Policy': policy, ...extra };
    return new CachedResponse({ status, headers, body: rendered.body, cacheControl, extra: all });
  }
  const { body, policy } = asPage(rendered);
  return new CachedResponse({
    status,
    headers,
    body,
    cacheControl,
    extra: { 'Content-Security-Policy': policy, 'Speculation-Rules': '"/speculation-rules.json"', ...extra },
  });
}

/** The Cache-Control of a shared response: its own, such as that of pictures, whose names stand for their bytes. */
export const cacheControlOf = ({ headers }: Rendered, address: string): string => {
  const own = String(headers['cache-control'] ?? '');
  if (own.startsWith('public')) return own;
  return address.startsWith('/_next/') ? immutable : mustRevalidate;
};
