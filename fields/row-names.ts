import type { ArrayField, Block, DateField, Field, Plugin, SelectField } from 'payload';
import { mapFields } from '@/lib/map-fields';
import { readLabel } from '@/messages/panel';
import { inPanelLanguages, type PanelLanguage } from '@/messages/panel/languages';
import type { DateSettings } from './date';

type TextByLanguage = Record<PanelLanguage, string>;

/** A value by which a row may be named: its path in the row, and how it is read. */
export type RowNamePart =
  | { path: string; as: 'text' | 'richText' }
  | { path: string; as: 'date'; withTime: boolean; precision?: string; firstDay?: string }
  | { path: string; as: 'link'; sections: Record<string, TextByLanguage> }
  | { path: string; as: 'relation'; relationTo: string };

/** What the label of a row is told of its schema (admin/rows/row-label.tsx). */
export type RowNameSchema = {
  /** The first with words is the name; a date stands before it. */
  parts: readonly RowNamePart[];
  /** Whether all texts together are the name: `plus de 180 participants`. */
  isJoined: boolean;
  /** The noun of a row, by which it is called while it has no name. */
  noun: TextByLanguage;
  /** Whether the noun stands before the name, too: blocks are of different kinds. */
  isKind: boolean;
};

/** Texts that name nothing. */
const notNames = new Set(['anchor', 'target', 'url', 'duration']);

const isLink = (field: Field): boolean => field.type === 'group' && field.interfaceName === 'Link';

function sectionsOf(fields: readonly Field[]): Record<string, TextByLanguage> {
  const section = fields.find((field) => 'name' in field && field.name === 'section') as SelectField | undefined;
  const entries = (section?.options ?? []).flatMap((option) =>
    typeof option === 'string'
      ? []
      : [[option.value, inPanelLanguages((language) => readLabel(option.label, language) ?? option.value)] as const],
  );
  return Object.fromEntries(entries);
}

function datePart(field: DateField, path: string): RowNamePart {
  const component = field.admin?.components?.Field;
  const { settings } = ((typeof component === 'object' && component?.clientProps) || {}) as { settings?: DateSettings };
  return {
    path,
    as: 'date',
    withTime: settings?.withTime === true,
    ...(settings?.precision && { precision: settings.precision }),
    ...(settings?.firstDay && { firstDay: settings.firstDay }),
  };
}

function partOf(field: Field, prefix: string): RowNamePart[] {
  if (field.type === 'row' || field.type === 'collapsible') return field.fields.flatMap((each) => partOf(each, prefix));
  if (!('name' in field) || !field.name || notNames.has(field.name)) return [];
  if (field.admin && 'hidden' in field.admin && field.admin.hidden) return [];
  const path = `${prefix}${field.name}`;
  switch (field.type) {
    case 'text':
    case 'textarea':
      return field.type === 'text' && field.hasMany ? [] : [{ path, as: 'text' }];
    case 'richText':
      return [{ path, as: 'richText' }];
    case 'date':
      return [datePart(field, path)];
    case 'group':
      if (isLink(field)) return [{ path, as: 'link', sections: sectionsOf(field.fields) }];
      return field.fields.flatMap((each) => partOf(each, `${path}.`));
    case 'relationship':
    case 'upload':
      return typeof field.relationTo === 'string' && !field.hasMany
        ? [{ path, as: 'relation', relationTo: field.relationTo }]
        : [];
    case 'array':
      return field.fields.flatMap((each) => partOf(each, `${path}.0.`)).filter(({ as }) => as !== 'date');
    default:
      return [];
  }
}

/** The place of a part among the others: a title first, rows inside and documents that must be asked for last. */
function rank({ path, as }: RowNamePart): number {
  if (path === 'title') return 0;
  if (as === 'relation') return 3;
  return path.includes('.0.') ? 2 : 1;
}

/** Returns the values by which rows with these fields are named. */
export function rowNameParts(fields: readonly Field[]): RowNamePart[] {
  const parts = fields.flatMap((field) => partOf(field, ''));
  const [date] = parts.filter(({ as }) => as === 'date');
  const names = parts.filter(({ as }) => as !== 'date').sort((a, b) => rank(a) - rank(b));
  return [...(date ? [date] : []), ...names];
}

const labelOfRow = (schema: RowNameSchema) => ({
  path: '/admin/rows/row-label#RowLabel',
  clientProps: { schema },
});

function nameRows(field: ArrayField): ArrayField {
  if (field.admin?.components?.RowLabel) return field;
  const isJoined = field.custom?.joinsRowName === true;
  const noun = inPanelLanguages(
    (language) => readLabel(field.labels?.singular, language) ?? readLabel(field.label, language) ?? field.name,
  );
  const schema: RowNameSchema = { parts: rowNameParts(field.fields), isJoined, noun, isKind: false };
  const components = { ...field.admin?.components, RowLabel: labelOfRow(schema) };
  return { ...field, admin: { ...field.admin, components } };
}

function nameBlocks(block: Block): Block {
  if (block.admin?.components?.Label) return block;
  const noun = inPanelLanguages((language) => readLabel(block.labels?.singular, language) ?? block.slug);
  const schema: RowNameSchema = { parts: rowNameParts(block.fields), isJoined: false, noun, isKind: true };
  const components = { ...block.admin?.components, Label: labelOfRow(schema) };
  return { ...block, admin: { ...block.admin, disableBlockName: true, components } };
}

/** Payload plugin: names every row and block in forms by what is in it, where Payload says "Étape 01" or "Untitled". */
export const nameAllRows: Plugin = (config) =>
  mapFields(config, (field) => (field.type === 'array' ? nameRows(field) : field), nameBlocks);
