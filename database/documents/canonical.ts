import { createHash } from 'node:crypto';
import { sortKeys } from '@/lib/sort-keys';
import type { StoredDocument } from './sets';

/**
 * Returns a value in the one form that both databases have in common: keys in order, dates as ISO texts. What is not filled in is
 * left out, since it is read as null, as an empty list, as an object without keys or not at all, by database and kind of
 * field.
 */
export function canonical(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    // A place in a list is kept, also where it holds nothing.
    return value.length === 0 ? undefined : value.map((each) => canonical(each) ?? null);
  }
  const entries = Object.entries(value)
    .map(([key, each]) => [key, canonical(each)] as const)
    .filter(([, each]) => each !== undefined);
  return entries.length === 0 ? undefined : sortKeys(Object.fromEntries(entries));
}

/** The SHA-256 of a document in its canonical form: the same on SQLite and on MongoDB. */
export const hashOf = (document: StoredDocument): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(document)))
    .digest('hex');
