import type { FormState } from 'payload';
import { fingerprint } from './values';

/** What someone changed in a form, by place (rows by id): to what, and when, in milliseconds of the page's clock. */
export type Edits = Map<string, { value: unknown; at: number }>;

/** A value that goes back into its field. */
export type PutBack = { path: string; value: unknown };

/** Whether the answer to a save came in between: it brings the time of the save with it. */
export const isAnswered = (before: FormState, now: FormState): boolean =>
  before.updatedAt?.value !== now.updatedAt?.value;

/** Fields with words of their own; rows are counted by Payload, which keeps those of the person. */
const holdsWords = ({ rows, disableFormData }: FormState[string]): boolean => !rows && !disableFormData;

/** A path with rows by id, so that it stays true when a row is moved. */
function placeOf(path: string, fields: FormState): string {
  const steps = path.split('.');
  return steps
    .map((step, index) => fields[steps.slice(0, index).join('.')]?.rows?.[Number(step)]?.id ?? step)
    .join('.');
}

/** Notes what was changed between two states of a form; with an answer between them, what it set is no edit. */
export function noteEdits(edits: Edits, before: FormState, now: FormState, at: number): void {
  const answered = isAnswered(before, now);
  for (const [path, field] of Object.entries(now)) {
    // An answer sets both.
    if (answered && fingerprint({ value: field.value }) === fingerprint({ value: field.initialValue })) continue;
    if (field === before[path] || field.value === before[path]?.value || !holdsWords(field)) continue;
    edits.set(placeOf(path, now), { value: field.value, at });
  }
}

/**
 * What an answer took away: fields that were changed after its request had been sent, and now say what they said then.
 * What was sent with the request is forgotten; the server's words for it are right, such as a cleaned address.
 *
 * @param sentAt when the request was sent, by the same clock as the edits
 */
export function takenAway(edits: Edits, now: FormState, sentAt: number): PutBack[] {
  for (const [place, { at }] of edits) if (at < sentAt) edits.delete(place);
  if (edits.size === 0) return [];
  return Object.entries(now).flatMap(([path, field]) => {
    const edit = holdsWords(field) ? edits.get(placeOf(path, now)) : undefined;
    const isAway = edit && fingerprint({ value: edit.value }) !== fingerprint({ value: field.value });
    return isAway ? [{ path, value: edit.value }] : [];
  });
}
