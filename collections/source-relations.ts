/** A document found in place of a bare id: it has an id and its addresses. */
type Populated = Record<string, unknown> & { id: string };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** All documents a document names, by id, wherever they stand in it. */
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
 * A translation names some documents by their bare id: those that are not shown in its language. Puts the French ones
 * in their place, as the French version of the same document has them, so that a list is never shorter in translation.
 *
 * @param translation the document in another language
 * @param source the same document in French
 */
export function withSourceRelations<T extends { id: string }>(translation: T, source: T): T {
  const found = new Map<string, Populated>();
  for (const child of Object.values(source)) collect(child, found);
  return found.size === 0 ? translation : (fill(translation, found) as T);
}
