import type { FlattenedField } from 'payload';
import { isRecord } from '@/lib/api/values';
import { shortenText } from '@/lib/cut-text';
import { sourceLocale } from '@/lib/locales';
import { isEmptyText } from './texts';

type Data = Record<string, unknown>;

/** A step of the path from a document to one of its fields. */
export type Step = {
  field: FlattenedField;
  /** The row of an array or blocks field on the path, if any. */
  row?: { data: Data; index: number; block?: { slug: string; labels?: unknown; flattenedFields: FlattenedField[] } };
};

/**
 * Returns the steps from the document to a field; null when the document has no such path.
 *
 * @param path as in the form (`layout.0.title`) or with rows by id (`layout.6650….title`)
 */
export function resolveFieldPath(fields: readonly FlattenedField[], document: Data, path: string): Step[] | null {
  const [name, ...rest] = path.split('.');
  const field = fields.find((each) => each.name === name);
  if (!field) return null;
  if (rest.length === 0) return [{ field }];
  const value = document[field.name];
  if (field.type === 'group' || field.type === 'tab') {
    return after({ field }, resolveFieldPath(field.flattenedFields, isRecord(value) ? value : {}, rest.join('.')));
  }
  if (field.type !== 'array' && field.type !== 'blocks') return null;
  const rows = Array.isArray(value) ? value.filter(isRecord) : [];
  const index = rows.findIndex((row, at) => (row.id === undefined ? String(at) : String(row.id)) === rest[0]);
  const at = index < 0 && /^\d{1,4}$/.test(rest[0] ?? '') ? Number(rest[0]) : index;
  const data = rows[at];
  if (!data) return null;
  const within = rest.slice(1).join('.');
  if (field.type === 'array')
    return after({ field, row: { data, index: at } }, resolveFieldPath(field.flattenedFields, data, within));
  const block = field.blocks.find(({ slug }) => slug === data.blockType);
  return block
    ? after({ field, row: { data, index: at, block } }, resolveFieldPath(block.flattenedFields, data, within))
    : null;
}

const after = (step: Step, rest: Step[] | null): Step[] | null => (rest ? [step, ...rest] : null);

/**
 * Returns the title of a row: its first short text, in the source locale where it is localized; null when it has none.
 */
export function rowName(fields: readonly FlattenedField[], row: Data): string | null {
  for (const field of fields) {
    if (field.type !== 'text' && field.type !== 'textarea') continue;
    const stored = row[field.name];
    const value = isRecord(stored) ? stored[sourceLocale] : stored;
    if (typeof value === 'string' && !isEmptyText(value)) return shortenText(value, 60);
  }
  return null;
}
