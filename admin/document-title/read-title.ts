import type { CollectionSlug, Payload, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { inAnyLanguage } from '@/editorial/documents/title';

/**
 * Reads the title of a document in the source language, else in another; '' where it has none, or the person may not read it.
 *
 * @param id of a document of the collection, drafts and the trash included
 */
export async function readTitle(
  { slug, admin: { useAsTitle = 'id' } }: SanitizedCollectionConfig,
  id: string,
  { payload, user }: { payload: Payload; user: PayloadRequest['user'] },
): Promise<string> {
  if (useAsTitle === 'id') return '';
  const document = (await payload.findByID({
    collection: slug as CollectionSlug,
    id,
    draft: true,
    trash: true,
    depth: 0,
    locale: 'all',
    select: { [useAsTitle]: true } as never,
    overrideAccess: false,
    user,
    disableErrors: true,
  })) as Record<string, unknown> | null;
  const title = document?.[useAsTitle];
  return typeof title === 'string' ? title : inAnyLanguage(title);
}
