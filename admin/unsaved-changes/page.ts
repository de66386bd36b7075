/**
 * This page of the browser: two tabs of one person store their changes apart, and each offers those of the other only once
 * it is gone. A lock of the browser ends with the page, however it ends; without locks (a site without HTTPS) every other page
 * counts as gone.
 */
export const pageId: string = Math.random().toString(36).slice(2, 12);

const lockName = (page: string): string => `unsaved-changes ${page}`;

let isHeld = false;

/** Holds the lock of this page until it is closed. */
export function holdPage(): void {
  if (isHeld || typeof navigator === 'undefined' || !navigator.locks) return;
  isHeld = true;
  navigator.locks.request(lockName(pageId), () => new Promise(() => undefined)).catch(() => undefined);
}

/** Resolves once a page is gone, at once if it is gone already; rejects when the signal aborts. */
export async function whenGone(page: string, signal: AbortSignal): Promise<void> {
  if (page === pageId || !navigator.locks) return;
  await navigator.locks.request(lockName(page), { signal }, () => undefined);
}
