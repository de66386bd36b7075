import { isRecord } from '@/lib/api/values';
import { isPopulated, mapReferences, type Populated } from './references';

/** All populated documents in a document, by id. */
function collect(value: unknown, found: Map<string, Populated>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
    return;
  }
  if (!isRecord(value)) return;
  if (isPopulated(value)) found.set(value.id, value);
  for (const child of Object.values(value)) collect(child, found);
}

/**
 * Replaces bare ids in a translation, which stand for documents that are not published in its locale, by the documents
 * that the source version of the same document has, so that a list is never shorter in translation.
 *
 * @param translation the document in another language
 * @param source the same document in the source language
 */
export function withSourceRelations<T extends { id: string }>(translation: T, source: T): T {
  const found = new Map<string, Populated>();
  for (const child of Object.values(source)) collect(child, found);
  if (found.size === 0) return translation;
  return mapReferences(translation, (reference) => (typeof reference === 'string' ? found.get(reference) : undefined));
}
