import type { PublicCollection } from '@/lib/routes';

/** The newest version of a document. */
export type Draft = { id: string; addresses?: unknown; _status?: 'draft' | 'published' | null };

/** Each document of a release as a card, by its id. */
export type DraftCards = ReadonlyMap<string, Draft & { collection: PublicCollection }>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Puts the drafts of a release in the place of references to them: of bare ids, which stand for what is not public, and of
 * what is published of them. Ids are unique across collections.
 */
export function withDraftReferences<T extends object>(document: T, cards: DraftCards): T {
  const replace = (value: unknown): unknown => {
    if (typeof value === 'string') return cards.get(value) ?? value;
    if (Array.isArray(value)) return value.map(replace);
    if (!isObject(value)) return value;
    const card = typeof value.id === 'string' && 'addresses' in value ? cards.get(value.id) : undefined;
    return card ?? within(value);
  };
  const within = (value: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(value).map(([key, child]) => [key, key === 'id' ? child : replace(child)]));
  return cards.size === 0 ? document : (within(document as Record<string, unknown>) as T);
}
