import { isRecord } from '@/lib/api/values';

/** A populated document in place of a bare id: it has an id and addresses. */
export type Populated = Record<string, unknown> & { id: string };

export const isPopulated = (value: Record<string, unknown>): value is Populated =>
  typeof value.id === 'string' && 'addresses' in value;

/**
 * Replaces references in a document, at any depth: bare ids, which stand for what is not public, and populated documents. The
 * document itself and the ids of its rows stay.
 *
 * @param replacement what stands in the place of a reference; undefined keeps it
 */
export function mapReferences<T extends object>(
  document: T,
  replacement: (reference: string | Populated) => unknown,
): T {
  const replace = (value: unknown): unknown => {
    if (typeof value === 'string') return replacement(value) ?? value;
    if (Array.isArray(value)) return value.map(replace);
    if (!isRecord(value)) return value;
    return (isPopulated(value) ? replacement(value) : undefined) ?? within(value);
  };
  const within = (value: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(value).map(([key, child]) => [key, key === 'id' ? child : replace(child)]));
  return within(document as Record<string, unknown>) as T;
}
