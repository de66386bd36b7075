import { locales } from '@/lib/locales';

export const dynamic = 'force-dynamic';

/**
 * Lets browsers fetch a page of the site while the finger is still on its link. Not earlier: a page fetched in advance
 * may be outdated when it is shown, and readers pay for what they do not read. Pages name this address in a header, so
 * that they need no inline script (server/front-door.ts).
 */
const rules = {
  prefetch: [{ where: { href_matches: locales.map((locale) => `/${locale}/*`) }, eagerness: 'conservative' }],
};

export function GET(): Response {
  return Response.json(rules, { headers: { 'Content-Type': 'application/speculationrules+json' } });
}
