import type { PayloadRequest } from 'payload';
import type { PublicCollection } from '@/lib/routes';
import type { TargetLocale, translationStates } from './index';
import type { Publication } from './publication';

/** State of a document and of its translations. */
export type Status = {
  title?: string | null;
  sourceChangedAt?: string | null;
  publication: Publication;
  translation: Record<TargetLocale, { state: (typeof translationStates)[number]; localePublished?: boolean }>;
};

/** Reads the row about one document that staff may read; null when there is none. */
export async function readStatus(
  collection: PublicCollection,
  id: string,
  req: PayloadRequest,
): Promise<Status | null> {
  const { docs } = await req.payload.find({
    collection: 'content-status',
    where: { key: { equals: `${collection}/${id}` } },
    select: { title: true, sourceChangedAt: true, publication: true, translation: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return (docs[0] as Status | undefined) ?? null;
}
