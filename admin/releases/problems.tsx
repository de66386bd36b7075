'use client';

import { languagePrefix } from '@/editorial/checks/language-prefix';
import type { EntryProblem } from '@/editorial/releases/problems';
import { pointQuery } from '@/lib/form-point';
import type { ApiFailure } from '../api/request';
import { useT } from '../texts/use-t';
import { Notice } from '../ui/notice';
import styles from './releases.module.css';

/** Why a release was refused: in a sentence, and by document. */
export type Refusal = { message: string; problems: readonly EntryProblem[] };

export function refusalOf({ message, data }: ApiFailure): Refusal {
  const { problems = [] } = (data ?? {}) as { problems?: EntryProblem[] };
  return { message, problems };
}

type ProblemsProps = {
  label: string;
  refusal: Refusal;
  /** Path of the panel. */
  admin: string;
};

/** What keeps the documents of a release from being published; each problem leads to its field. */
export function Problems({ label, refusal: { message, problems }, admin }: ProblemsProps) {
  const t = useT();
  return (
    <Notice label={label} tone="bad" role="alert">
      <p>{message}</p>
      {problems.length > 0 && (
        <ul className={styles.problems}>
          {problems.map(({ collection, id, title, path, message: reason, issues }) => (
            <li key={`${collection}/${id}`}>
              <a href={admin + path}>{title || t('releases.untitled')}</a>
              {reason && <p>{reason}</p>}
              {issues.length > 0 && (
                <ul>
                  {issues.map((issue) => (
                    <li key={`${issue.path} ${issue.rule} ${issue.locale} ${issue.found}`}>
                      <a href={admin + path + pointQuery(issue.path, issue.locale)}>
                        {languagePrefix(issue.locale, t)}
                        {issue.found}
                      </a>
                      . {issue.fix}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
