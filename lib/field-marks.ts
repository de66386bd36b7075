import type { FlattenedField } from 'payload';
import { isRecord } from './api/values';
import { remember } from './remember';

/** The attribute of an element that shows a field, for the form beside the preview; nothing on every other page. */
export type FieldMark = { 'data-field'?: string };

/** The path of each object of a previewed document: itself, its groups, rows and blocks. */
const paths = remember('pathsOfPreviewedFields', () => new WeakMap<object, string>());

/**
 * Stores the paths of a document that is read for the preview beside its form, so that what is rendered of it has marks.
 * Objects of any other reading have none, and their pages are the same bytes as without marks. Rows are given by id,
 * since those of the form may have been moved.
 */
export function markFields<T extends object>(fields: readonly FlattenedField[], document: T): T {
  visit(fields, document, '');
  return document;
}

function visit(fields: readonly FlattenedField[], data: object, path: string): void {
  paths.set(data, path);
  const values = data as Record<string, unknown>;
  for (const field of fields) {
    const value = values[field.name];
    const at = path ? `${path}.${field.name}` : field.name;
    if (field.type === 'group' || field.type === 'tab') {
      if (isRecord(value)) visit(field.flattenedFields, value, at);
    } else if (field.type === 'array' || field.type === 'blocks') {
      for (const [index, row] of (Array.isArray(value) ? value : []).entries()) {
        if (!isRecord(row)) continue;
        const ofRow = field.type === 'array' ? field : field.blocks.find(({ slug }) => slug === row.blockType);
        visit(ofRow?.flattenedFields ?? [], row, `${at}.${row.id ?? index}`);
      }
    }
  }
}

/** Returns the mark of an object of a document, or of one of its fields. */
export function fieldMark<T extends object>(object: T, name?: keyof T & string): FieldMark {
  const path = paths.get(object);
  if (path === undefined) return {};
  const field = [path, name].filter(Boolean).join('.');
  return field ? { 'data-field': field } : {};
}
