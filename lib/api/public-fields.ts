import type { FlattenedField, PayloadRequest } from 'payload';
import { isUnnamed } from '../public-read/api-client';

/** A field by its path from the document, and whether it stands in rows of which a document has several. */
export type PathField = { field: FlattenedField; inRows: boolean };

/** The id of a document, which is no field of the schema. */
const idField: FlattenedField = { name: 'id', type: 'relationship', relationTo: [] };

/**
 * Whether the public may read a field in every document. `custom.readableInSome` marks the ones that it may read in some,
 * which can be selected and not searched.
 */
async function isReadable(field: FlattenedField, req: PayloadRequest, forSelect: boolean): Promise<boolean> {
  if (('hidden' in field && field.hidden) || isUnnamed(field)) return false;
  if (forSelect && field.custom?.readableInSome) return true;
  const read = 'access' in field ? field.access?.read : undefined;
  return read ? Boolean(await read({ req })) : true;
}

/** The fields of a document that the public may read, by path; what stands in blocks is left out. */
export async function publicFields(
  fields: readonly FlattenedField[],
  req: PayloadRequest,
  prefix = '',
  inRows = false,
): Promise<Map<string, PathField>> {
  const found = new Map<string, PathField>();
  if (!prefix) found.set('id', { field: idField, inRows });
  for (const field of fields) {
    if (!(await isReadable(field, req, false))) continue;
    const path = prefix + field.name;
    found.set(path, { field, inRows });
    if (field.type === 'group' || field.type === 'tab' || field.type === 'array') {
      const within = await publicFields(field.flattenedFields, req, `${path}.`, inRows || field.type === 'array');
      for (const [key, value] of within) found.set(key, value);
    }
  }
  return found;
}

const simple = new Set(['text', 'textarea', 'email', 'number', 'date', 'checkbox', 'select', 'radio']);
const isStored = (field: FlattenedField): boolean => !('virtual' in field && field.virtual);

/** A field by which the public may filter: one of the document itself, never one of what it relates to. */
export function filterable(fields: Map<string, PathField>, path: string): FlattenedField | null {
  const field = fields.get(path)?.field;
  if (!field || !isStored(field)) return null;
  const isReference = field.type === 'relationship' || field.type === 'upload';
  return simple.has(field.type) || field === idField || (isReference && typeof field.relationTo === 'string')
    ? field
    : null;
}

/** Whether the public may sort by a path: a value of which each document has one. */
export function isSortable(fields: Map<string, PathField>, path: string): boolean {
  const found = fields.get(path);
  if (!found || found.inRows || !isStored(found.field)) return false;
  return (
    found.field === idField || (simple.has(found.field.type) && !('hasMany' in found.field && found.field.hasMany))
  );
}

/** The fields of a list of fields that the public may select. */
export async function selectableFields(
  fields: readonly FlattenedField[],
  req: PayloadRequest,
): Promise<Map<string, FlattenedField>> {
  const found = new Map<string, FlattenedField>([['id', idField]]);
  for (const field of fields) if (await isReadable(field, req, true)) found.set(field.name, field);
  return found;
}

/**
 * The fields that an answer to the public may hold, with those of groups, rows and blocks: also the ones that it may read in
 * some documents only.
 */
export async function readableFields(
  fields: readonly FlattenedField[],
  req: PayloadRequest,
): Promise<FlattenedField[]> {
  const found: FlattenedField[] = [];
  for (const field of fields) {
    if (!(await isReadable(field, req, true))) continue;
    if (field.type === 'blocks') {
      const blocks = field.blocks.map(async (block) => ({
        ...block,
        flattenedFields: await readableFields(block.flattenedFields, req),
      }));
      found.push({ ...field, blocks: await Promise.all(blocks) });
    } else if (field.type === 'group' || field.type === 'tab' || field.type === 'array') {
      found.push({ ...field, flattenedFields: await readableFields(field.flattenedFields, req) });
    } else {
      found.push(field);
    }
  }
  return found;
}
