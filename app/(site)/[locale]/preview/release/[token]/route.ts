import { readReleaseOfToken } from '@/collections/release-preview';
import { localeOrSource } from '@/lib/locales';
import { readPreviewToken } from '@/lib/preview';
import { pagePath } from '@/lib/routes';
import { releasePreviewCookie } from '../../release-cookie';

type Context = { params: Promise<{ locale: string; token: string }> };

/**
 * `GET /fr/preview/release/<token>`: from here on, this browser is shown the drafts of the release on all public pages, and
 * a bar that says so. The drafts are read by the token at each request: a link that was revoked shows nothing more.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale: requested, token } = await params;
  const locale = localeOrSource(requested);
  const isValid = readPreviewToken(token)?.locale === locale && (await readReleaseOfToken(token)) !== null;
  // What is no token has the page that says that there is nothing.
  const location = isValid ? pagePath([], locale) : `/${locale}/preview/-`;
  const headers = new Headers({
    Location: location,
    'Cache-Control': 'private, no-store',
    'Referrer-Policy': 'no-referrer',
  });
  if (isValid) headers.set('Set-Cookie', releasePreviewCookie(token));
  return new Response(null, { status: 303, headers });
}
