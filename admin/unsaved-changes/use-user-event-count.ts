'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** Counts the events of the person on the page: changes come from these only. */
export function useUserEventCount(): RefObject<number> {
  const userEventCount = useRef(0);
  useEffect(() => {
    const count = () => {
      userEventCount.current += 1;
    };
    const events = ['input', 'keydown', 'paste', 'drop', 'click'] as const;
    for (const event of events) document.addEventListener(event, count, { capture: true });
    return () => {
      for (const event of events) document.removeEventListener(event, count, { capture: true });
    };
  }, []);
  return userEventCount;
}
