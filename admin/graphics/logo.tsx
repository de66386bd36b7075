import type { ServerProps } from 'payload';
import { Mark } from '@/brand/mark';
import { bypassAccess } from '@/lib/bypass-access';
import { sourceLocale } from '@/lib/locales';

/** Heading of the sign-in page: the organisation's mark and the site's name from Settings. */
export async function Logo({ payload }: Pick<ServerProps, 'payload'>) {
  const { siteName } = await payload.findGlobal({
    slug: 'settings',
    locale: sourceLocale,
    depth: 0,
    select: { siteName: true },
    ...bypassAccess('the sign-in page names the site before anyone has signed in'),
  });
  return (
    <div className="sign-in-brand">
      <Mark className="brand-icon" />
      <strong>{siteName}</strong>
    </div>
  );
}
