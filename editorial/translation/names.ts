import { getTranslation } from '@payloadcms/translations';
import type { PayloadRequest } from 'payload';
import type { PublicCollection } from '@/lib/routes';
import { rowName, stepsTo } from '../documents/place';

/**
 * How a place in a document is called, for whoever fills in its form: `Titre`, `Programme, Ouverture – Titre`. A row is
 * named by its content, an empty one by its number.
 *
 * @param document as it is stored, with all its languages
 * @param path rows by number or by id
 */
export function placeName(
  collection: PublicCollection,
  document: Record<string, unknown>,
  path: string,
  req: PayloadRequest,
): string {
  const steps = stepsTo(req.payload.collections[collection].config.flattenedFields, document, path) ?? [];
  const word = (label: unknown): string => {
    if (typeof label !== 'string' && (typeof label !== 'object' || label === null)) return '';
    return getTranslation(label as Record<string, string>, req.i18n);
  };
  const names = steps.map(({ field, row }) => {
    const label = word('label' in field && field.label ? field.label : `translation.unlabelled.${field.name}`);
    if (!row) return label;
    const { singular } = (row.block?.labels ?? {}) as { singular?: unknown };
    const kind = word(singular) || label;
    const fields = row.block?.flattenedFields ?? (field.type === 'array' ? field.flattenedFields : []);
    return `${kind}, ${rowName(fields, row.data) ?? row.index + 1}`;
  });
  return names.filter(Boolean).join(' – ');
}
