import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { ApiError } from '@/lib/api/api-error';
import { textLimits } from '@/lib/limits';
import { publicCollections } from '@/lib/routes';
import { readStored, type StoredDocument } from '../documents/stored';

/** What a request about a review says. */
export const reviewBody = z.object({
  collection: z
    .enum(publicCollections as [string, ...string[]])
    .transform((name) => name as (typeof publicCollections)[number]),
  id: z.string().regex(/^[0-9a-f]{24}$/),
  note: z.string().trim().max(textLimits.maxNoteLength).default(''),
  // What was read: of an answer to a request.
  version: z.string().max(64).optional(),
  savedAt: z.string().max(40).optional(),
});

export type ReviewRequest = z.output<typeof reviewBody>;

/** The newest version of what is asked about, or a refusal where there is none to review. */
export async function readReviewed(
  { collection, id }: ReviewRequest,
  req: PayloadRequest,
): Promise<{ newest: StoredDocument; version: string | null }> {
  const stored = await readStored(collection, id, req);
  if (!stored) throw new ApiError(req, 'not-found', 'reviewErrors.gone');
  if (stored.newest.deletedAt) throw new ApiError(req, 'in-trash', 'reviewErrors.trashed');
  return stored;
}

/** Which version it is, and when it was saved last: an autosave writes into the version it wrote before. */
export function isStale(request: ReviewRequest, stored: { newest: StoredDocument; version: string | null }): boolean {
  const same = request.savedAt && Date.parse(request.savedAt) === Date.parse(stored.newest.updatedAt);
  return !same || (stored.version !== null && request.version !== stored.version);
}
