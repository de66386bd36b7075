import type { FlattenedField } from 'payload';
import { isRecord } from '@/lib/api/values';
import type { Locale } from '@/lib/locales';

type Data = Record<string, unknown>;

/** Returns a stored document as it is read in one locale, without a fallback: a text that is missing is null. */
export function inLocale(fields: readonly FlattenedField[], stored: Data, locale: Locale): Data {
  const document: Data = { ...stored };
  for (const field of fields) {
    if (field.name in stored) document[field.name] = valueIn(field, stored[field.name], locale);
  }
  return document;
}

function valueIn(field: FlattenedField, value: unknown, locale: Locale): unknown {
  // Inside a localized field Payload stores no further locales.
  if (field.localized) return isRecord(value) ? (value[locale] ?? null) : null;
  if (field.type === 'group' || field.type === 'tab') {
    return isRecord(value) ? inLocale(field.flattenedFields, value, locale) : value;
  }
  if ((field.type !== 'array' && field.type !== 'blocks') || !Array.isArray(value)) return value;
  return value.filter(isRecord).map((row) => {
    const schema = field.type === 'array' ? field : field.blocks.find(({ slug }) => slug === row.blockType);
    return schema ? inLocale(schema.flattenedFields, row, locale) : row;
  });
}
