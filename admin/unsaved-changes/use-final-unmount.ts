'use client';

import { useEffect, useRef } from 'react';

/** Counts the mounted forms by what they edit: a drawer may contain the same form as the page below it. */
const mounted = new Map<string, number>();

const count = (path: string, by: 1 | -1): void => void mounted.set(path, (mounted.get(path) ?? 0) + by);

/**
 * Calls a function when a form is unmounted for good, not when it is only remounted, as Payload does after a person takes
 * over a locked document.
 *
 * @param path what the form edits, `events/6650…` or `globals/footer`; null before the first save
 */
export function useFinalUnmount(path: string | null, onUnmount: () => unknown): void {
  const latest = useRef(onUnmount);
  latest.current = onUnmount;
  useEffect(() => {
    if (!path) return;
    count(path, 1);
    return () => {
      count(path, -1);
      // Read now: once the form is gone, its parts no longer update it.
      const last = latest.current;
      // A form that replaces this one is mounted after this cleanup.
      setTimeout(() => {
        if (!mounted.get(path)) last();
      });
    };
  }, [path]);
}
