import type { PayloadRequest } from 'payload';
import type { TargetLocale, translationStates } from '@/editorial/status';
import type { PublicCollection } from '@/lib/routes';

/** State of a document and of its translations. */
export type Status = {
  title?: string | null;
  sourceChangedAt?: string | null;
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
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return (docs[0] as Status | undefined) ?? null;
}
