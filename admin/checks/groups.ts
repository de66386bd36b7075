import type { ListedIssue } from '@/editorial/checks/listed';

/** The issues of a document as its form shows them. */
export type IssueGroups = {
  /**
   * Shown first: errors, which prevent publishing wherever they are, and what the change brings in the language of the
   * form.
   */
  first: ListedIssue[];
  /** Folded: warnings that the published version has too, or of other languages. */
  rest: ListedIssue[];
  /** Folded: warnings that someone wants as they are. */
  intended: ListedIssue[];
};

/** Sorts the issues of a document into what concerns the person who is writing, and the rest. */
export function groupIssues(issues: readonly ListedIssue[], locale: string): IssueGroups {
  const groups: IssueGroups = { first: [], rest: [], intended: [] };
  for (const issue of issues) {
    const isHere = issue.locale === null || issue.locale === locale;
    if (issue.severity === 'error') groups.first.push(issue);
    else if (issue.intended !== null) groups.intended.push(issue);
    else groups[issue.isNew && isHere ? 'first' : 'rest'].push(issue);
  }
  return groups;
}
