export const checks = {
  block: 'bloc',
} as const;
