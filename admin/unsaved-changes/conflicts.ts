'use client';

import { useSyncExternalStore } from 'react';

/** Documents whose form waits until the person has chosen between its words and those saved elsewhere, by the path of the API. */
const conflicting = new Set<string>();
const listeners = new Set<() => void>();

/** Id of the notice that offers the choice. */
export const conflictNoticeId = 'conflict-notice';

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Returns whether a document waits for that choice. */
export const useIsConflicting = (path: string): boolean =>
  useSyncExternalStore(
    subscribe,
    () => conflicting.has(path),
    () => false,
  );

export function setConflicting(path: string, isConflicting: boolean): void {
  if (isConflicting) conflicting.add(path);
  else conflicting.delete(path);
  for (const listener of listeners) listener();
}

/** Returns whether a document waits for that choice; then focuses the notice. */
export function focusConflict(path: string): boolean {
  if (!conflicting.has(path)) return false;
  const notice = document.getElementById(conflictNoticeId);
  notice?.scrollIntoView({ block: 'center' });
  notice?.focus();
  return true;
}
