import type { PublicCollection } from '@/lib/routes';
import { mapReferences } from './references';

/** The newest version of a document. */
export type Draft = { id: string; addresses?: unknown; _status?: 'draft' | 'published' | null };

/** Each document of a release as a card, by its id. */
export type DraftCards = ReadonlyMap<string, Draft & { collection: PublicCollection }>;

/**
 * Puts the drafts of a release in the place of references to them: of bare ids, which stand for what is not public, and of
 * what is published of them. Ids are unique across collections.
 */
export function withDraftReferences<T extends object>(document: T, cards: DraftCards): T {
  if (cards.size === 0) return document;
  return mapReferences(document, (reference) => cards.get(typeof reference === 'string' ? reference : reference.id));
}
