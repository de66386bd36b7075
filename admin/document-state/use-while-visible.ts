'use client';

import { useEffect, useRef } from 'react';

/**
 * Calls a function again and again while the page is visible, one call at a time; at once when it becomes visible or the
 * network is back.
 *
 * @param key what it asks about; without it nothing is called, and a change of it starts over
 * @param look resolves to the milliseconds until the next call
 */
export function useWhileVisible(key: string, look: () => Promise<number>): void {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    if (!key) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isLooking = false;
    let isOver = false;
    const run = async () => {
      clearTimeout(timer);
      if (isLooking || isOver || document.visibilityState !== 'visible') return;
      isLooking = true;
      const waitMs = await latest.current();
      isLooking = false;
      if (!isOver) timer = setTimeout(run, waitMs);
    };
    const start = () => void run();
    start();
    document.addEventListener('visibilitychange', start);
    window.addEventListener('online', start);
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', start);
      window.removeEventListener('online', start);
    };
  }, [key]);
}
