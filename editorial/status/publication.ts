import type { publicationStates } from './index';

export type Publication = (typeof publicationStates)[number];

/**
 * Returns the publication state of a document or a global.
 *
 * @param isLive whether a version of it is published
 * @param newest its newest version
 */
export function publicationOf(
  isLive: boolean,
  newest: { _status?: string | null; firstPublishedAt?: unknown },
): Publication {
  if (isLive) return newest._status === 'published' ? 'published' : 'changed';
  return newest.firstPublishedAt ? 'off' : 'draft';
}
