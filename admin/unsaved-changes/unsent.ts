import type { FormState } from 'payload';
import { fingerprint } from './values';

const isSame = (one: unknown, other: unknown): boolean => fingerprint({ value: one }) === fingerprint({ value: other });

const rowIds = (field: FormState[string] | undefined): string => (field?.rows ?? []).map(({ id }) => id).join(' ');

/**
 * Whether a form holds an edit that was not in the request that was last sent. A value that a response has set is none: it is the
 * initial value, too.
 *
 * @param sent the fields of the form when the request was sent
 */
export function hasUnsentEdits(fields: FormState, sent: FormState): boolean {
  return Object.entries(fields).some(([path, field]) => {
    if (field.rows) return rowIds(field) !== rowIds(sent[path]);
    if (field.disableFormData || isSame(field.value, sent[path]?.value)) return false;
    return !isSame(field.value, field.initialValue);
  });
}
