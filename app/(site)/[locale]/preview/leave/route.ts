import { localeOrSource } from '@/lib/locales';
import { pagePath } from '@/lib/routes';
import { releasePreviewCookie } from '../release-cookie';

type Context = { params: Promise<{ locale: string }> };

/** `GET /fr/preview/leave`: this browser is shown what is public again. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const locale = localeOrSource((await params).locale);
  const headers = { Location: pagePath([], locale), 'Cache-Control': 'private, no-store' };
  return new Response(null, { status: 303, headers: { ...headers, 'Set-Cookie': releasePreviewCookie(null) } });
}
