/** Returns an object with its keys in order: databases, and the code that builds objects, have orders of their own. */
export const sortKeys = <T>(object: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
