import type { ClientT } from '@/messages/panel/types';

type Counts = { errors: number; warnings: number };

/** Returns how many issues there are of each severity, without zeros: `3 points à corriger, 2 conseils`. */
export function describeCounts({ errors, warnings }: Counts, t: ClientT): string {
  return [
    ...(errors > 0 ? [t('checks.errors', { count: errors })] : []),
    ...(warnings > 0 ? [t('checks.warnings', { count: warnings })] : []),
  ].join(', ');
}

/** Counts the two kinds of issues. */
export function countIssues(issues: readonly { severity: 'error' | 'warning' }[]): Counts {
  const found = issues.filter(({ severity }) => severity === 'error').length;
  return { errors: found, warnings: issues.length - found };
}
