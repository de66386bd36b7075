import type { FlattenedField } from 'payload';
import { RequestError } from './request-error';
import { isBlank, isDate, isId, isNumeric, isRecord, isScalar } from './values';

/**
 * Checks the shape of a request body against the fields: no list instead of a value, no invalid date. Payload validates
 * values only on publication and not in drafts, so that such input would reach hooks and database and fail there with a
 * 500.
 *
 * @throws RequestError 400 naming the field
 */
export function checkBody(data: Record<string, unknown>, fields: readonly FlattenedField[], prefix = ''): void {
  for (const field of fields) {
    const value = data[field.name];
    if (value !== undefined) checkValue(value, field, prefix + field.name);
  }
  if (!prefix && data.id !== undefined && !isScalar(data.id)) throw new RequestError('invalid-field-value', 'id');
}

function checkValue(value: unknown, field: FlattenedField, path: string): void {
  const rejectUnless = (fits: boolean) => {
    if (!fits) throw new RequestError('invalid-field-value', path);
  };
  // Only a group can't be emptied by null.
  if (isBlank(value) && field.type !== 'group' && field.type !== 'tab') return;
  switch (field.type) {
    case 'group':
    case 'tab':
      if (!isRecord(value)) throw new RequestError('invalid-field-value', path);
      checkBody(value, field.flattenedFields, `${path}.`);
      return;
    case 'array':
      for (const [index, row] of rowsOf(value, path).entries())
        checkBody(row, field.flattenedFields, `${path}.${index}.`);
      return;
    case 'blocks':
      for (const [index, row] of rowsOf(value, path).entries()) {
        const block = field.blocks.find(({ slug }) => slug === row.blockType);
        rejectUnless(typeof row.blockType === 'string');
        if (block) checkBody(row, block.flattenedFields, `${path}.${index}.`);
      }
      return;
    case 'relationship':
    case 'upload': {
      const isReference = Array.isArray(field.relationTo) ? isPolymorphicReference : isSimpleReference;
      rejectUnless(fitsEach(value, Boolean(field.hasMany), isReference));
      return;
    }
    case 'date':
      rejectUnless(isDate(value));
      return;
    case 'number':
      rejectUnless(fitsEach(value, Boolean(field.hasMany), isNumeric));
      return;
    case 'checkbox':
      rejectUnless(isScalar(value));
      return;
    case 'text':
    case 'select':
      rejectUnless(fitsEach(value, Boolean(field.hasMany), isScalar));
      return;
    case 'textarea':
    case 'email':
    case 'code':
    case 'radio':
      rejectUnless(isScalar(value));
      return;
    case 'richText':
      rejectUnless(typeof value === 'string' || isText(value));
      return;
    default:
    // JSON is of any shape, and nothing is stored of a join.
  }
}

/** The rows of an array or of blocks. Without rows, Payload's forms send their number, 0. */
function rowsOf(value: unknown, path: string): Record<string, unknown>[] {
  if (value === 0 || value === '0') return [];
  if (!Array.isArray(value)) throw new RequestError('invalid-field-value', path);
  return value.map((row: unknown, index) => {
    if (!isRecord(row)) throw new RequestError('invalid-field-value', `${path}.${index}`);
    return row;
  });
}

function fitsEach(value: unknown, hasMany: boolean, fits: (value: unknown) => boolean): boolean {
  return hasMany && Array.isArray(value) ? value.every(fits) : fits(value);
}

/** An id, or the document itself as a read at a depth answers it. */
const isSimpleReference = (value: unknown): boolean => isId(isRecord(value) ? value.id : value) || value === 'none';

const isPolymorphicReference = (value: unknown): boolean =>
  value === 'none' || (isRecord(value) && typeof value.relationTo === 'string' && isSimpleReference(value.value));

/** Whether a rich text is a tree of nodes; an empty object is an empty text. */
function isText(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return value.root === undefined || (isRecord(value.root) && areNodes(value.root.children));
}

function areNodes(children: unknown): boolean {
  if (children === undefined) return true;
  return (
    Array.isArray(children) &&
    children.every((node: unknown) => isRecord(node) && typeof node.type === 'string' && areNodes(node.children))
  );
}
