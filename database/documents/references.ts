import type { FlattenedField } from 'payload';
import type { DocumentSet, StoredDocument } from './sets';

/** Ids by collection. */
export type KnownIds = ReadonlyMap<string, ReadonlySet<string>>;

const slice = 5000;

/** Reads the ids of all documents of collections, without versions. */
export async function readIds(sets: Pick<DocumentSet, 'isOfVersions' | 'kind' | 'read' | 'slug'>[]): Promise<KnownIds> {
  const known = new Map<string, Set<string>>();
  for (const set of sets.filter(({ kind, isOfVersions }) => kind === 'collection' && !isOfVersions)) {
    const ids = new Set<string>();
    for await (const { id } of documentsOf(set, slice)) ids.add(id);
    known.set(set.slug, ids);
  }
  return known;
}

/** Reads all documents of a set in the order of their ids, some at a time. */
export async function* documentsOf(set: Pick<DocumentSet, 'read'>, limit: number): AsyncGenerator<StoredDocument> {
  let after: string | undefined;
  for (;;) {
    const documents = await set.read(after, limit);
    yield* documents;
    after = documents.at(-1)?.id;
    if (documents.length < limit) return;
  }
}

type Values = Record<string, unknown>;

/**
 * Removes references to documents that no longer exist from a document, as SQLite does when it deletes them: MongoDB keeps
 * them, and SQLite could not store them. Those in blocks and in rich text stay, since both databases store these as they are.
 *
 * @returns how many were removed
 */
export function dropDanglingReferences(document: StoredDocument, fields: FlattenedField[], known: KnownIds): number {
  return dropFrom(document, fields, known, false);
}

function dropFrom(values: Values, fields: FlattenedField[], known: KnownIds, parentIsLocalized: boolean): number {
  let dropped = 0;
  for (const field of fields) {
    const isLocalized = 'localized' in field && field.localized === true && !parentIsLocalized;
    const stored = values[field.name];
    if (stored === null || stored === undefined) continue;
    // One value, or one for each locale.
    const holder = isLocalized ? (stored as Values) : values;
    for (const key of isLocalized ? Object.keys(holder) : [field.name]) {
      dropped += dropFromValue(holder, key, field, known, parentIsLocalized || isLocalized);
    }
  }
  return dropped;
}

function dropFromValue(
  holder: Values,
  key: string,
  field: FlattenedField,
  known: KnownIds,
  parentIsLocalized: boolean,
): number {
  const value = holder[key];
  if (value === null || typeof value === 'undefined') return 0;
  if (field.type === 'relationship' || field.type === 'upload') {
    const exists = (each: unknown) => isKnown(each, field.relationTo, known);
    if (Array.isArray(value)) {
      holder[key] = value.filter(exists);
      return value.length - (holder[key] as unknown[]).length;
    }
    if (exists(value)) return 0;
    holder[key] = null;
    return 1;
  }
  if (field.type === 'array') {
    const rows = value as Values[];
    return rows.reduce((sum, row) => sum + dropFrom(row, field.flattenedFields, known, parentIsLocalized), 0);
  }
  if (field.type === 'group' || field.type === 'tab') {
    return dropFrom(value as Values, field.flattenedFields, known, parentIsLocalized);
  }
  return 0;
}

function isKnown(reference: unknown, relationTo: string | string[], known: KnownIds): boolean {
  const [collection, id] = Array.isArray(relationTo)
    ? [(reference as Values | null)?.relationTo, (reference as Values | null)?.value]
    : [relationTo, reference];
  return known.get(String(collection))?.has(String(id)) ?? false;
}
