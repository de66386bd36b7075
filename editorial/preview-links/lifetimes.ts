/** For how many days a link to a preview may be made. */
export const lifetimes = [1, 7, 30] as const;
