'use client';

import { useEffect, useState } from 'react';
import { pageId } from '../unsaved-changes/page';

const lockName = (key: string, page: string): string => `open ${key} ${page}`;

/** Whether another tab of this browser has the document open, also one in the background, which tells the server nothing. */
async function isOpenInOtherTab(key: string): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.some(({ name = '' }) => name.startsWith(lockName(key, '')) && name !== lockName(key, pageId));
}

/**
 * Returns whether the person has a document open in another tab of this browser. Each tab holds a lock of the browser,
 * which ends with the tab, however it ends; without locks (a site without HTTPS) the server alone knows of tabs.
 *
 * @param moment changes whenever it is to be looked at again
 */
export function useOwnTabs(key: string, moment: unknown): boolean {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    if (!key || !navigator.locks) return;
    const end = new AbortController();
    const ended = new Promise<void>((resolve) => end.signal.addEventListener('abort', () => resolve()));
    // Shared: the form of a drawer may show the same document.
    navigator.locks.request(lockName(key, pageId), { mode: 'shared' }, () => ended).catch(() => undefined);
    return () => end.abort();
  }, [key]);
  useEffect(() => {
    let isOver = false;
    if (key) {
      isOpenInOtherTab(key).then(
        (found) => !isOver && setIsOpen(found),
        () => undefined,
      );
    }
    return () => {
      isOver = true;
    };
  }, [key, moment]);
  return isOpen;
}
