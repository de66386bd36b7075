/** Icon and tone of each state. */
export const stateLooks = {
  missing: { icon: 'missing', tone: 'off' },
  stale: { icon: 'stale', tone: 'warn' },
  current: { icon: 'current', tone: 'ok' },
} as const;
