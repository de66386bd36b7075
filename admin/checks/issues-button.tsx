'use client';

import { useDocumentInfo, useLocale } from '@payloadcms/ui';
import { useT } from '../texts/use-t';
import { State } from '../ui/state';
import styles from './checks.module.css';
import { countIssues, describeCounts } from './counts';
import { groupIssues } from './groups';
import { focusPanel, useChecks } from './store';

/** In the bar of a document: number of issues that are shown first, with a link to their list. Without any there is no button. */
export function IssuesButton() {
  const { code: locale } = useLocale();
  const t = useT();
  const { isTrashed } = useDocumentInfo();
  const { key, issues, isQuiet } = useChecks(locale);
  const { first } = groupIssues(issues, locale);
  if (isTrashed || isQuiet || first.length === 0) return null;
  const { errors, warnings } = countIssues(first);
  const label = describeCounts({ errors, warnings: errors > 0 ? 0 : warnings }, t);
  return (
    <button type="button" className={styles.pointsButton} aria-label={label} onClick={() => focusPanel(key)}>
      <State icon={errors > 0 ? 'error' : 'warning'} tone={errors > 0 ? 'bad' : 'plain'}>
        <span className={styles.wide}>{label}</span>
        <span className={styles.narrow}>{errors || warnings}</span>
      </State>
    </button>
  );
}
