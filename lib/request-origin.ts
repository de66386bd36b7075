import { settings } from './settings';

/**
 * Whether a page of this site sent a request, according to the browser's headers; other programs send none and are
 * allowed. Another site could make its visitors submit forms, each from their own address, or sign them in to another
 * account (CSRF).
 */
export function isFromThisSite(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = headers.get('origin');
  if (!origin || origin === 'null' || origin === settings.siteUrl) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.get('host');
}
