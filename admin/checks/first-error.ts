import type { DescribedIssue } from '@/editorial/checks';

/** Returns the first error that the form shows in this locale; undefined where all are in other locales, or none is. */
export function firstError(issues: readonly DescribedIssue[], locale: string): DescribedIssue | undefined {
  return issues.find((issue) => issue.severity === 'error' && (issue.locale === null || issue.locale === locale));
}
