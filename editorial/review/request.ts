import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { ApiError } from '@/lib/api/api-error';
import { textLimits } from '@/lib/limits';
import { publicCollections } from '@/lib/routes';
import { readStored, type StoredDocument } from '../documents/stored';

/** Body of a request about a review. */
export const reviewBody = z.object({
  collection: z
    .enum(publicCollections as [string, ...string[]])
    .transform((name) => name as (typeof publicCollections)[number]),
  id: z.string().regex(/^[0-9a-f]{24}$/),
  note: z.string().trim().max(textLimits.maxNoteLength).default(''),
  // The version that was read, in an answer to a request.
  version: z.string().max(64).optional(),
  savedAt: z.string().max(40).optional(),
});

export type ReviewRequest = z.output<typeof reviewBody>;

/** Returns the newest version of the document, or a refusal when there is none to review. */
export async function readReviewed(
  { collection, id }: ReviewRequest,
  req: PayloadRequest,
): Promise<{ newest: StoredDocument; version: string | null }> {
  const stored = await readStored(collection, id, req);
  if (!stored) throw new ApiError(req, 'not-found', 'reviewErrors.gone');
  if (stored.newest.deletedAt) throw new ApiError(req, 'in-trash', 'reviewErrors.trashed');
  return stored;
}

/** Version and time of its last save: an autosave overwrites the version it wrote before. */
export function isStale(request: ReviewRequest, stored: { newest: StoredDocument; version: string | null }): boolean {
  const same = request.savedAt && Date.parse(request.savedAt) === Date.parse(stored.newest.updatedAt);
  return !same || (stored.version !== null && request.version !== stored.version);
}
