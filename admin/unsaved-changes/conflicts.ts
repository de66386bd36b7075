/** Documents whose form waits until the person has chosen between its words and those saved elsewhere, by the path of the API. */
const conflicting = new Set<string>();

/** Id of the notice that offers the choice. */
export const conflictNoticeId = 'conflict-notice';

export function setConflicting(path: string, isConflicting: boolean): void {
  if (isConflicting) conflicting.add(path);
  else conflicting.delete(path);
}

/** Returns whether a document waits for that choice; then focuses the notice. */
export function focusConflict(path: string): boolean {
  if (!conflicting.has(path)) return false;
  const notice = document.getElementById(conflictNoticeId);
  notice?.scrollIntoView({ block: 'center' });
  notice?.focus();
  return true;
}
