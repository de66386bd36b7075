import type { PayloadRequest } from 'payload';
import type { PublicCollection } from '@/lib/routes';
import { readLabel, requestT } from '@/messages/panel';
import type { PanelT } from '@/messages/panel/types';
import { resolveFieldPath, rowName } from '../documents/field-path';

/**
 * Returns the label of a path in a document, as its form shows it: `Titre`, `Programme, Ouverture – Titre`. A row is
 * named by its content, an empty one by its number.
 *
 * @param document as stored, with all its locales
 * @param path rows by number or by id
 */
export function placeName(
  collection: PublicCollection,
  document: Record<string, unknown>,
  path: string,
  req: PayloadRequest,
): string {
  const steps = resolveFieldPath(req.payload.collections[collection].config.flattenedFields, document, path) ?? [];
  const word = (label: unknown): string => readLabel(label, req.i18n.language) ?? '';
  const names = steps.map(({ field, row }) => {
    const label = 'label' in field && field.label ? word(field.label) : unlabelledName(field.name, requestT(req));
    if (!row) return label;
    const { singular } = (row.block?.labels ?? {}) as { singular?: unknown };
    const kind = word(singular) || label;
    const fields = row.block?.flattenedFields ?? (field.type === 'array' ? field.flattenedFields : []);
    return `${kind}, ${rowName(fields, row.data) ?? row.index + 1}`;
  });
  return names.filter(Boolean).join(' – ');
}

/** Returns the name of a group that its form shows without a label; empty for every other field without one. */
const unlabelledName = (field: string, t: PanelT): string => (field === 'seo' ? t('translation.unlabelled.seo') : '');
