import { settings } from './settings';

/**
 * Whether a page of this site sent a request, as far as the browser tells; programs that are no browser tell nothing and
 * are let through. Another site could make its visitors send forms, each from an address of their own, or sign them in to
 * an account of its choice.
 */
export function isFromThisSite(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = headers.get('origin');
  if (!origin || origin === 'null' || origin === settings.siteUrl) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.get('host');
}
