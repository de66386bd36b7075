/** Returns a stored date in ISO 8601, whichever database adapter read it: one returns texts, the other dates. */
export const storedMoment = (date: unknown): string | null => (date ? new Date(date as string).toISOString() : null);
