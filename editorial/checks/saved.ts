import type { FlattenedField } from 'payload';
import { isRecord } from '@/lib/api/values';
import type { Locale } from '@/lib/locales';

type Data = Record<string, unknown>;

const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/**
 * The document as it will be stored: the data being saved in one locale, merged with what is stored in all of them.
 * Rows are those being saved, with their texts in the other locales by their id.
 *
 * @param data in one language, complete
 * @param stored with all languages (`{ fr: …, en: … }`)
 */
export function asItWillBeStored(fields: readonly FlattenedField[], data: Data, stored: Data, locale: Locale): Data {
  const whole: Data = { ...data };
  for (const field of fields) whole[field.name] = merged(field, data[field.name], stored[field.name], locale);
  return whole;
}

function merged(field: FlattenedField, value: unknown, before: unknown, locale: Locale): unknown {
  // Inside a localized field Payload stores no further languages.
  if (field.localized) return { ...(isRecord(before) ? before : {}), [locale]: value ?? null };
  if (field.type === 'group' || field.type === 'tab') {
    const [now, then] = [value, before].map((each) => (isRecord(each) ? each : {})) as [Data, Data];
    return asItWillBeStored(field.flattenedFields, now, then, locale);
  }
  if (field.type !== 'array' && field.type !== 'blocks') return value;
  const known = new Map(rowsOf(before).map((row) => [row.id, row]));
  return rowsOf(value).map((row) => {
    const schema = field.type === 'array' ? field : field.blocks.find(({ slug }) => slug === row.blockType);
    return schema ? asItWillBeStored(schema.flattenedFields, row, known.get(row.id) ?? {}, locale) : row;
  });
}
