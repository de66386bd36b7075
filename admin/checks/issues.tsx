'use client';

import { Link, useLocale } from '@payloadcms/ui';
import type { MouseEvent, ReactNode } from 'react';
import type { DescribedIssue } from '@/editorial/checks';
import { languagePrefix } from '@/editorial/checks/language-prefix';
import { pointQuery } from '@/lib/form-point';
import { localeOrSource } from '@/lib/locales';
import { useFocusField } from '../focus-field/use-focus-field';
import { useT } from '../texts/use-t';
import { Icon } from '../ui/icon';
import issueList from '../ui/issue-list.module.css';

type IssuesProps<Shown extends DescribedIssue> = {
  issues: readonly Shown[];
  /** Called when the person goes to an issue within the form: a dialog closes, so that the field can have the focus. */
  onFollow?: () => void;
  /** What can be done about an issue, besides following it. */
  action?: (issue: Shown) => ReactNode;
};

/** List of a document's issues. Each links to its field: opens its tab, selects its locale, and focuses it. */
export function Issues<Shown extends DescribedIssue>({ issues, onFollow, action }: IssuesProps<Shown>) {
  const { code: locale } = useLocale();
  const t = useT();
  const { focusField, tabLabel } = useFocusField();

  const link = (issue: DescribedIssue) => {
    const href = pointQuery(issue.path, issue.locale ?? localeOrSource(locale));
    const words = `${languagePrefix(issue.locale, t)}${issue.found}`;
    if (issue.locale !== null && issue.locale !== locale) {
      return (
        <Link href={href} prefetch={false} onClick={onFollow}>
          {words}
        </Link>
      );
    }
    // Not Payload's link: it would render the form again, over what is being typed, even when its click is prevented.
    const follow = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onFollow?.();
      focusField(issue.path);
    };
    return (
      <a href={href} onClick={follow}>
        {words}
      </a>
    );
  };

  return (
    <ul className={issueList.issues}>
      {issues.map((issue, index) => {
        const tab = tabLabel(issue.path);
        const where = [tab && `${t('checks.tabWord')} ${tab}`, issue.rows].filter(Boolean).join(', ');
        return (
          <li
            key={`${issue.path} ${issue.rule} ${index}`}
            className={issue.severity === 'error' ? issueList.isBad : undefined}
          >
            <Icon name={issue.severity === 'error' ? 'error' : 'warning'} />
            {link(issue)}
            <p>
              {t(`checks.severity.${issue.severity}`)}
              {where && `, ${where}`}. {issue.fix}
            </p>
            {action?.(issue)}
          </li>
        );
      })}
    </ul>
  );
}
