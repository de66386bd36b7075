import type { FlattenedField, Option } from 'payload';
import { decimal } from '@/lib/csv';
import { sourceLocale } from '@/lib/locales';
import { idOf } from '@/lib/populated';
import { getT, readLabel } from '@/messages/panel';
import type { PanelLanguage } from '@/messages/panel/languages';
import { type Leaf, walk } from '../documents/walk';
import type { CsvColumn } from './columns';

/** A document in all locales. */
export type ExportedDocument = Record<string, unknown> & { id: string };

/** Titles of referenced documents, by collection and id. */
export type Titles = ReadonlyMap<string, string>;

/** Returns the documents that a relation references, as keys of `Titles`. */
function referencesOf(field: FlattenedField, value: unknown): string[] {
  if (field.type !== 'relationship' && field.type !== 'upload') return [];
  return (Array.isArray(value) ? value : [value]).flatMap((each: unknown) => {
    const polymorphic = typeof each === 'object' && each !== null && 'relationTo' in each;
    const collection = polymorphic ? String(each.relationTo) : String(field.relationTo);
    const id = idOf(polymorphic && 'value' in each ? each.value : each);
    return id ? [`${collection}/${id}`] : [];
  });
}

/** Returns all documents that these documents reference, as keys of `Titles`. */
export function relationsIn(fields: readonly FlattenedField[], documents: readonly ExportedDocument[]): Set<string> {
  const named = new Set<string>();
  for (const document of documents) {
    for (const { field, value } of walk(fields, document)) for (const key of referencesOf(field, value)) named.add(key);
  }
  return named;
}

/** Returns the text of rich text, one line for each paragraph. */
function plainText(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const { text, type, children, root } = node as Record<string, unknown>;
  if (root) return plainText(root).trim();
  if (typeof text === 'string') return text;
  if (type === 'linebreak') return '\n';
  const inside = Array.isArray(children) ? children.map(plainText).join('') : '';
  return ['paragraph', 'heading', 'listitem', 'quote', 'tablerow'].includes(String(type))
    ? `${inside}\n`
    : type === 'tablecell'
      ? `${inside.trim()} `
      : inside;
}

function optionLabel(options: readonly Option[], value: string, language: PanelLanguage): string {
  const option = options.find((each) => typeof each === 'object' && each.value === value);
  const label: unknown = typeof option === 'object' ? option.label : value;
  return readLabel(label, language) ?? value;
}

function cellText({ field, value }: Leaf, titles: Titles, language: PanelLanguage): string {
  if (field.type === 'richText') return plainText(value);
  if (field.type === 'checkbox') return getT(language)(value ? 'csvExport.yes' : 'csvExport.no');
  if (typeof value === 'number') return decimal(value, language);
  if (field.type === 'date') return dateOf(field, String(value));
  if (field.type === 'select' || field.type === 'radio') {
    return (Array.isArray(value) ? value : [value])
      .map((each) => optionLabel(field.options, String(each), language))
      .join(', ');
  }
  if (field.type === 'relationship' || field.type === 'upload') {
    return referencesOf(field, value)
      .map((key) => titles.get(key) ?? '')
      .filter(Boolean)
      .join('; ');
  }
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Returns a date in ISO 8601; only the day where the field has no time. */
function dateOf(field: FlattenedField, value: string): string {
  const picker = field.type === 'date' && field.admin?.date && 'pickerAppearance' in field.admin.date;
  return picker && field.admin?.date?.pickerAppearance === 'dayOnly' ? value.slice(0, 10) : value;
}

/** Returns the cells of a document: numbers stay numbers, everything else is text. */
export function cellsOf(
  fields: readonly FlattenedField[],
  columns: readonly CsvColumn[],
  document: ExportedDocument,
  { titles, language }: { titles: Titles; language: PanelLanguage },
): (string | number)[] {
  const cells = new Map<string, (string | number)[]>();
  for (const leaf of walk(fields, document)) {
    const column = columns.find(({ path }) => leaf.path === path || leaf.path.startsWith(`${path}.`));
    if (!column) continue;
    // Values that have no locale go into the column of the source locale.
    const key = `${column.path} ${column.locale ? (leaf.locale ?? sourceLocale) : ''}`;
    const number = leaf.field.type === 'number' && leaf.path === column.path && typeof leaf.value === 'number';
    const content = number ? (leaf.value as number) : cellText(leaf, titles, language);
    if (content !== '') cells.set(key, [...(cells.get(key) ?? []), content]);
  }
  return columns.map(({ path, locale }) => {
    const contents = cells.get(`${path} ${locale ?? ''}`) ?? [];
    return contents.length === 1 ? (contents[0] ?? '') : contents.join('\n');
  });
}
