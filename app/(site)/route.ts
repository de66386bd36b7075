import { acceptedLocale } from '@/lib/accepted-locale';
import { pagePath } from '@/lib/routes';

/** `/` leads to the home page in the reader's language. Not for caches: it depends on who asks. */
export function GET(request: Request): Response {
  const locale = acceptedLocale(request.headers.get('accept-language'));
  return new Response(null, {
    status: 307,
    headers: { Location: pagePath([], locale), Vary: 'Accept-Language', 'Cache-Control': 'private, no-store' },
  });
}
