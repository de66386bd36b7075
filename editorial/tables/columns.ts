import type { FlattenedField, SanitizedCollectionConfig } from 'payload';
import { type Locale, locales } from '@/lib/locales';
import { languageName } from '@/lib/names';
import { readLabel } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';

/** A column of the table of a collection: a field, in one language where it has words in several. */
export type TableColumn = { title: string; path: string; locale: Locale | null };

/** What the site keeps for itself, and what is told in words of its own. */
const leftOut = new Set([
  ...['id', '_status', 'createdAt', 'updatedAt', 'deletedAt', 'sortTitle', 'addresses', 'urls', 'translatedFrom'],
  ...['firstPublishedAt', 'sizes', 'thumbnailURL', 'focalX', 'focalY', 'answers'],
]);

/** A group is no column of its own: what stands in it is, called by both names. */
const isGroup = (field: FlattenedField): field is FlattenedField & { flattenedFields: FlattenedField[] } =>
  (field.type === 'group' || field.type === 'tab') && 'flattenedFields' in field;

function hasWordsInLanguages(field: FlattenedField): boolean {
  if (field.localized) return true;
  if (field.type === 'blocks') return field.blocks.some((block) => block.flattenedFields.some(hasWordsInLanguages));
  return 'flattenedFields' in field && field.flattenedFields.some(hasWordsInLanguages);
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
): TableColumn[] {
  return fields.flatMap((field) => {
    const path = prefix + field.name;
    const isVirtual = 'virtual' in field && Boolean(field.virtual);
    if (leftOut.has(path) || field.type === 'join' || isVirtual || field.hidden || isHidden(field)) return [];
    const title = group + labelOf(field, language);
    if (isGroup(field)) return columnsOfFields(field.flattenedFields, language, `${path}.`, `${title} – `);
    if (!hasWordsInLanguages(field)) return [{ title, path, locale: null }];
    return locales.map((locale) => ({ title: `${title} (${languageName(language, locale)})`, path, locale }));
  });
}

const isHidden = (field: FlattenedField): boolean =>
  Boolean(field.admin && 'hidden' in field.admin && field.admin.hidden);

/** The columns of a collection's table, titled as its form is in the language of whoever downloads it. */
export function tableColumnsOf(collection: SanitizedCollectionConfig, language: PanelLanguage): TableColumn[] {
  return columnsOfFields(collection.flattenedFields, language);
}
