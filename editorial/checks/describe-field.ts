import type { FlattenedBlock, FlattenedField } from 'payload';
import { getT, readLabel } from '@/messages/panel';

type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;

/**
 * Describes a field by its label, and by the rows and blocks around it (`bloc 3, Étapes ; Étape 2`).
 *
 * @param path of the form, rows by their number
 */
export function describeField(
  fields: readonly FlattenedField[],
  document: Data,
  path: string,
  language: string,
): { field: string; rows: string } {
  const rows: string[] = [];
  let level: readonly FlattenedField[] = fields;
  let data: unknown = document;
  let label = '';
  const parts = path.split('.');
  while (parts.length > 0) {
    const name = parts.shift();
    const field = level.find((each) => each.name === name);
    if (!field) break;
    label = ('label' in field && readLabel(field.label, language)) || label;
    data = isData(data) ? data[field.name] : undefined;
    if (field.type === 'group' || field.type === 'tab') level = field.flattenedFields;
    if (field.type !== 'array' && field.type !== 'blocks') continue;
    const number = parts.shift();
    if (number === undefined) break;
    data = isData(data) ? data[Number(number)] : undefined;
    const kind: FlattenedBlock | undefined =
      field.type === 'blocks' && isData(data)
        ? field.blocks.find(({ slug }) => slug === (data as Data).blockType)
        : undefined;
    const nth = Number(number) + 1;
    if (kind)
      rows.push(`${getT(language)('checks.block')} ${nth}, ${readLabel(kind.labels?.singular, language) ?? ''}`);
    else rows.push(`${('labels' in field && readLabel(field.labels?.singular, language)) || label} ${nth}`);
    level = kind?.flattenedFields ?? ('flattenedFields' in field ? field.flattenedFields : []);
  }
  return { field: label, rows: rows.join(' ; ') };
}
