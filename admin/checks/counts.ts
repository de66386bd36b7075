import type { ClientT } from '@/messages/panel/types';

type Counts = { errors: number; advice: number };

/** How many issues there are, of each kind that there is: `3 points à corriger, 2 conseils`. */
export function describeCounts({ errors, advice }: Counts, t: ClientT): string {
  return [
    ...(errors > 0 ? [t('checks.errors', { count: errors })] : []),
    ...(advice > 0 ? [t('checks.advice', { count: advice })] : []),
  ].join(', ');
}

/** Counts the two kinds of issues. */
export function countIssues(issues: readonly { severity: 'error' | 'advice' }[]): Counts {
  const found = issues.filter(({ severity }) => severity === 'error').length;
  return { errors: found, advice: issues.length - found };
}
