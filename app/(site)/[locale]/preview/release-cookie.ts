import { previewLifetimeMs, secondMs } from '@/lib/limits';
import { releasePreviewCookie as name } from '@/lib/preview';
import { settings } from '@/lib/settings';

/** Returns the header that sets the cookie of a release's preview; without a token, the one that deletes it. */
export function releasePreviewCookie(token: string | null): string {
  const secure = settings.siteUrl.startsWith('https:') ? '; Secure' : '';
  const maxAge = token ? previewLifetimeMs / secondMs : 0;
  return `${name}=${token ?? ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure}`;
}
