/** Limits of the public API, as its documentation states them. */
export const maxDepth = 3;
export const maxLimit = 100;
export const maxPage = 1_000_000;
export const maxConditions = 25;
export const maxNesting = 5;
export const maxSortFields = 5;

/** Well above what the longest permitted query needs, and below the 1,000 after which Payload's parser ignores the rest. */
export const maxParameters = 200;
