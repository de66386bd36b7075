import { createHash } from 'node:crypto';
import type { FlattenedField } from 'payload';
import { resolveFieldPath } from '../documents/field-path';
import type { Issue } from './issue';

/**
 * Returns a digest by which an issue is known again: of its rule, its field (rows by id, so that a moved block keeps its
 * issues), its locale, and the text or reference it is about. Another text makes another issue.
 */
export function fingerprintOf(
  { rule, path, locale, about, concerns }: Issue,
  fields: readonly FlattenedField[],
  document: Record<string, unknown>,
): string {
  const steps = resolveFieldPath(fields, document, path) ?? [];
  const key = steps.map(({ field, row }) => (row ? `${field.name}.${row.data.id ?? row.index}` : field.name)).join('.');
  const identity = [rule, key || path, locale, concerns ?? about ?? ''];
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 32);
}
