import { cache } from 'react';

/** One context for all reads of a page, so that shared data (the tree of pages) is read once. */
export const readContext = cache((): Record<string, unknown> => ({}));
