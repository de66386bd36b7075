/** Fields that the server sets at each save. */
const ofServer = new Set(['id', 'createdAt', 'updatedAt', '_status', 'createdBy', 'updatedBy', 'globalType']);

/** The values of a form that are sent to the server. */
export function sent(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !ofServer.has(key)));
}

/** Equal values give the same string: empty is empty, however it is stored. */
export function fingerprint(values: Record<string, unknown>): string {
  return JSON.stringify(sent(values), (_, value: unknown) => {
    if (value === null || value === '') return undefined;
    if (typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value as object).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
