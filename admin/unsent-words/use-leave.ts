'use client';

import { useEffect, useRef } from 'react';

/** How many forms are shown now of each thing they edit: a drawer may hold the same one as the page below it. */
const shown = new Map<string, number>();

const count = (path: string, by: 1 | -1): void => void shown.set(path, (shown.get(path) ?? 0) + by);

/**
 * Calls `leave` when a form goes for good, and not when it is only drawn anew, as Payload does after taking a text over.
 *
 * @param path what the form edits, `events/6650…` or `globals/footer`; null before the first save
 */
export function useLeave(path: string | null, leave: () => unknown): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    if (!path) return;
    count(path, 1);
    return () => {
      count(path, -1);
      // What it had to say at the end: once the form is gone, its parts say nothing new.
      const last = latest.current;
      // The form that takes its place comes after this one's end.
      setTimeout(() => {
        if (!shown.get(path)) last();
      });
    };
  }, [path]);
}
