import { remember } from './remember';

/**
 * The content revision of this process: a number that grows whenever what the public reads may have changed. Cached
 * responses belong to the revision at which their rendering began.
 */
type ContentRevision = {
  current: number;
  listeners: Set<() => void>;
  nextChange: (now: number) => Promise<number>;
};

const revision = remember(
  'contentRevision',
  (): ContentRevision => ({ current: 1, listeners: new Set(), nextChange: async () => Number.POSITIVE_INFINITY }),
);

/** Returns the current content revision. */
export const contentRevision = (): number => revision.current;

/** Moves the content revision, after a commit that changes what the public reads, and calls the listeners. */
export function moveContentRevision(): void {
  revision.current += 1;
  for (const listener of revision.listeners) listener();
}

/** Calls a function whenever the content revision moves. Returns a function that stops it. */
export function onContentRevision(listener: () => void): () => void {
  revision.listeners.add(listener);
  return () => revision.listeners.delete(listener);
}

/**
 * Sets how the next moment is found at which public content changes without a write, such as the end of an event. The
 * database is opened in Next's bundle, and the cache asks from another one.
 *
 * @param find takes and returns milliseconds since 1970
 */
export function findNextChangeWith(find: ContentRevision['nextChange']): void {
  revision.nextChange = find;
}

/** Returns the next moment at which public content changes without a write, in milliseconds since 1970. */
export const nextContentChange = (now: number): Promise<number> => revision.nextChange(now);
