import type { FlattenedField, SanitizedCollectionConfig } from 'payload';
import { type Locale, locales } from '@/lib/locales';
import { languageName } from '@/lib/names';
import { readLabel } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';

/** A column of the CSV file of a collection: a field, in one locale where it is localized. */
export type CsvColumn = { title: string; path: string; locale: Locale | null };

/** Fields that only the site needs, or that have a column of another kind. */
const omittedFields = new Set([
  ...['id', '_status', 'createdAt', 'updatedAt', 'deletedAt', 'sortTitle', 'addresses', 'urls', 'translatedFrom'],
  ...['firstPublishedAt', 'sizes', 'thumbnailURL', 'focalX', 'focalY', 'answers'],
]);

/** Returns whether a field is a group. Each field in it has a column, whose title has both labels. */
const isGroup = (field: FlattenedField): field is FlattenedField & { flattenedFields: FlattenedField[] } =>
  (field.type === 'group' || field.type === 'tab') && 'flattenedFields' in field;

function hasLocalizedText(field: FlattenedField): boolean {
  if (field.localized) return true;
  if (field.type === 'blocks') return field.blocks.some((block) => block.flattenedFields.some(hasLocalizedText));
  return 'flattenedFields' in field && field.flattenedFields.some(hasLocalizedText);
}

function labelOf(field: FlattenedField, language: PanelLanguage): string {
  const label: unknown = 'label' in field ? field.label : null;
  return readLabel(label, language) ?? field.name;
}

function columnsOfFields(
  fields: readonly FlattenedField[],
  language: PanelLanguage,
  prefix = '',
  group = '',
): CsvColumn[] {
  return fields.flatMap((field) => {
    const path = prefix + field.name;
    const isVirtual = 'virtual' in field && Boolean(field.virtual);
    if (omittedFields.has(path) || field.type === 'join' || isVirtual || field.hidden || isHidden(field)) return [];
    const title = group + labelOf(field, language);
    if (isGroup(field)) return columnsOfFields(field.flattenedFields, language, `${path}.`, `${title} – `);
    if (!hasLocalizedText(field)) return [{ title, path, locale: null }];
    return locales.map((locale) => ({ title: `${title} (${languageName(language, locale)})`, path, locale }));
  });
}

const isHidden = (field: FlattenedField): boolean =>
  Boolean(field.admin && 'hidden' in field.admin && field.admin.hidden);

/** Returns the columns of a collection's CSV file, with the labels of its form in the language of the reader. */
export function csvColumnsOf(collection: SanitizedCollectionConfig, language: PanelLanguage): CsvColumn[] {
  return columnsOfFields(collection.flattenedFields, language);
}
