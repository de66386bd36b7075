import type { FlattenedField } from 'payload';
import { isRecord } from '@/lib/api/values';
import { isLocale, type Locale } from '@/lib/locales';

/** A field of a document with its value, in one locale where it is localized. */
export type Leaf = {
  field: FlattenedField;
  /** Its path in the form, rows by number: `layout.0.title`. */
  path: string;
  /** The same with rows by id, which does not change when they are moved: `layout.6650….title`. */
  key: string;
  /** The locale of the value; null for a field that is not localized. */
  locale: Locale | null;
  /** The kind of the innermost block around it, if any. */
  block: string | null;
  value: unknown;
};

type Data = Record<string, unknown>;
type Place = Pick<Leaf, 'path' | 'key' | 'locale' | 'block'> & { root: Data; empty: readonly Locale[] };

const within = (parent: string, child: string | number) => (parent ? `${parent}.${child}` : String(child));

/**
 * Walks a stored document, with all its locales, in the order of its form: every field with a value of its own (texts,
 * relations, choices), inside groups, rows and blocks. Fields hidden by their condition, such as the former target of a
 * link whose type was changed, are omitted.
 *
 * @param fields the flattened fields of the collection or global
 * @param document localized fields by locale (`{ fr: …, en: … }`), as stored
 * @param empty locales in which fields without a value are visited too, with null
 */
export function walk(
  fields: readonly FlattenedField[],
  document: Data,
  empty: readonly Locale[] = [],
): Generator<Leaf> {
  return walkFields(fields, document, { path: '', key: '', locale: null, block: null, root: document, empty });
}

function* walkFields(fields: readonly FlattenedField[], data: Data, place: Place): Generator<Leaf> {
  for (const field of fields) {
    if (field.type === 'join' || ('virtual' in field && field.virtual)) continue;
    const value = data[field.name] ?? null;
    if ((value === null && place.empty.length === 0) || !isInForm(field, data, place)) continue;
    const here = { ...place, path: within(place.path, field.name), key: within(place.key, field.name) };
    // Inside a localized field Payload stores no further locales.
    if (field.localized && place.locale === null && (isRecord(value) || value === null)) {
      const inLocales: Data = { ...Object.fromEntries(place.empty.map((locale) => [locale, null])), ...value };
      for (const [locale, inLocale] of Object.entries(inLocales)) {
        const wanted = inLocale !== null || place.empty.some((each) => each === locale);
        if (isLocale(locale) && wanted) yield* walkField(field, inLocale, { ...here, locale });
      }
    } else {
      yield* walkField(field, value, here);
    }
  }
}

/** Returns whether the form shows a field, by the field's own condition on its siblings. */
export function isInForm(field: FlattenedField, siblings: Data, { path, root }: Pick<Place, 'path' | 'root'>): boolean {
  const condition = field.admin && 'condition' in field.admin ? field.admin.condition : undefined;
  if (!condition) return true;
  const situation = { blockData: siblings, operation: 'update', path: path.split('.'), user: null } as const;
  return Boolean(condition(root, siblings, situation as unknown as Parameters<typeof condition>[2]));
}

function* walkField(field: FlattenedField, value: unknown, place: Place): Generator<Leaf> {
  if (field.type === 'group' || field.type === 'tab') {
    yield* walkFields(field.flattenedFields, isRecord(value) ? value : {}, place);
    return;
  }
  if (field.type !== 'array' && field.type !== 'blocks') {
    const { root, empty, ...where } = place;
    yield { field, value, ...where };
    return;
  }
  for (const [index, row] of rowsOf(value).entries()) {
    const inRow = { ...place, path: within(place.path, index), key: within(place.key, String(row.id ?? index)) };
    if (field.type === 'array') {
      yield* walkFields(field.flattenedFields, row, inRow);
      continue;
    }
    const block = String(row.blockType);
    const schema = field.blocks.find(({ slug }) => slug === block);
    if (schema) yield* walkFields(schema.flattenedFields, row, { ...inRow, block });
  }
}

const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isRecord) : []);
