import type { FlattenedField } from 'payload';
import { isRecord } from '@/lib/api/values';
import { sourceLocale } from '@/lib/locales';
import { isTranslatable } from '../documents/texts';

type Data = Record<string, unknown>;

/** Result of applying translated texts. */
export type Applied = {
  /** The changed fields of the document, with whole rows and blocks, so that nothing in them is lost. */
  data: Data;
  /** Paths that no longer exist: the row was deleted meanwhile. */
  gone: string[];
  /** Paths without a translated text: the translation view never sends them. */
  foreign: string[];
};

/**
 * Puts translated texts into a document, each into the row of its id, wherever that row is now.
 *
 * @param document the newest version in the locale of the texts
 * @param texts by path, rows by id: `layout.6650….title`
 */
export function applyTexts(fields: readonly FlattenedField[], document: Data, texts: Data): Applied {
  const applied: Applied = { data: {}, gone: [], foreign: [] };
  for (const [key, text] of Object.entries(texts)) {
    const [name = ''] = key.split('.');
    const whole = { ...document, ...applied.data };
    const result = put(fields, whole, key.split('.'), text, false);
    if (result === 'gone' || result === 'foreign') applied[result].push(key);
    else applied.data[name] = result[name];
  }
  return applied;
}

/** Returns the data with the text at its path; copies what it changes. */
function put(
  fields: readonly FlattenedField[],
  data: Data,
  [name, ...rest]: string[],
  text: unknown,
  inLocalized: boolean,
): Data | 'gone' | 'foreign' {
  const field = fields.find((each) => each.name === name);
  if (!field || !name) return 'foreign';
  const isLocalized = inLocalized || Boolean(field.localized);
  if (rest.length === 0) return isLocalized && takes(field, text) ? { ...data, [name]: text } : 'foreign';
  const value = data[name];
  if (field.type === 'group' || field.type === 'tab') {
    const inner = put(field.flattenedFields, isRecord(value) ? value : {}, rest, text, isLocalized);
    return typeof inner === 'string' ? inner : { ...data, [name]: inner };
  }
  if (field.type !== 'array' && field.type !== 'blocks') return 'foreign';
  const rows = Array.isArray(value) ? value.filter(isRecord) : [];
  const index = rows.findIndex((row) => String(row.id) === rest[0]);
  const row = rows[index];
  if (!row) return 'gone';
  const within =
    field.type === 'array'
      ? field.flattenedFields
      : field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields;
  const inner = put(within ?? [], row, rest.slice(1), text, isLocalized);
  return typeof inner === 'string' ? inner : { ...data, [name]: rows.with(index, inner) };
}

/** Returns whether a field is localized text, and the value is such a text. */
function takes(field: FlattenedField, value: unknown): boolean {
  if (field.type === 'array') return Array.isArray(value) && value.every(isRecord);
  if (field.name !== 'slug' && !isTranslatable({ field, locale: sourceLocale, path: field.name })) return false;
  if (value === null) return true;
  return field.type === 'richText' ? isRecord(value) && isRecord(value.root) : typeof value === 'string';
}
