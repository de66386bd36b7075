import type { FormState } from 'payload';
import { fingerprint } from './values';

/** A person's edits of a form, by path (rows by id): the value, and when, in milliseconds of the page's clock. */
export type Edits = Map<string, { value: unknown; at: number }>;

/** A value that is restored in its field. */
export type RestoredValue = { path: string; value: unknown };

/** Whether the response of a save arrived in between: it sets the time of the save. */
export const hasSaveReturned = (before: FormState, now: FormState): boolean =>
  before.updatedAt?.value !== now.updatedAt?.value;

/** Fields with a value of their own; Payload merges rows itself and keeps the person's. */
const hasOwnValue = ({ rows, disableFormData }: FormState[string]): boolean => !rows && !disableFormData;

/** A path with rows by id, which stays valid when a row is moved. */
function placeOf(path: string, fields: FormState): string {
  const steps = path.split('.');
  return steps
    .map((step, index) => fields[steps.slice(0, index).join('.')]?.rows?.[Number(step)]?.id ?? step)
    .join('.');
}

/** Records the edits between two states of a form; values set by a response are no edits. */
export function recordEdits(edits: Edits, before: FormState, now: FormState, at: number): void {
  const answered = hasSaveReturned(before, now);
  for (const [path, field] of Object.entries(now)) {
    // A response sets both.
    if (answered && fingerprint({ value: field.value }) === fingerprint({ value: field.initialValue })) continue;
    if (field === before[path] || field.value === before[path]?.value || !hasOwnValue(field)) continue;
    edits.set(placeOf(path, now), { value: field.value, at });
  }
}

/**
 * Finds edits that a response has overwritten: fields edited after its request was sent that have the earlier value
 * again. Edits sent with the request are dropped; the server's value for them is right, such as a cleaned address.
 *
 * @param sentAt when the request was sent, by the same clock as the edits
 */
export function overwrittenEdits(edits: Edits, now: FormState, sentAt: number): RestoredValue[] {
  for (const [place, { at }] of edits) if (at < sentAt) edits.delete(place);
  if (edits.size === 0) return [];
  return Object.entries(now).flatMap(([path, field]) => {
    const edit = hasOwnValue(field) ? edits.get(placeOf(path, now)) : undefined;
    const isAway = edit && fingerprint({ value: edit.value }) !== fingerprint({ value: field.value });
    return isAway ? [{ path, value: edit.value }] : [];
  });
}
