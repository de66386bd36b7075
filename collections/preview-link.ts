import { bypassAccess } from '@/lib/bypass-access';
import type { Locale } from '@/lib/locales';
import type { PublicCollection } from '@/lib/routes';
import { payloadClient } from './payload-client';

/** The document or release of a preview link; null when the link was revoked or has expired. */
export async function readPreviewLink(
  id: string,
): Promise<{ collection: PublicCollection | 'releases'; id: string; locale: Locale } | null> {
  const payload = await payloadClient();
  const link = await payload.findByID({
    collection: 'preview-links',
    id,
    depth: 0,
    disableErrors: true,
    ...bypassAccess('readers with the signed address have no account'),
  });
  if (!link || Date.parse(link.expiresAt) <= Date.now()) return null;
  return { collection: link.inCollection as PublicCollection | 'releases', id: link.documentId, locale: link.locale };
}
