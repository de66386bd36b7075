/** A populated document in place of a bare id: it has an id and addresses. */
type Populated = Record<string, unknown> & { id: string };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** All populated documents in a document, by id. */
function collect(value: unknown, found: Map<string, Populated>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
    return;
  }
  if (!isObject(value)) return;
  if (typeof value.id === 'string' && 'addresses' in value) found.set(value.id, value as Populated);
  for (const child of Object.values(value)) collect(child, found);
}

function fill(value: unknown, found: ReadonlyMap<string, Populated>): unknown {
  if (typeof value === 'string') return found.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => fill(item, found));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, key === 'id' ? child : fill(child, found)]),
  );
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
  return found.size === 0 ? translation : (fill(translation, found) as T);
}
