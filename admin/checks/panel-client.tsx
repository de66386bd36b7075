'use client';

import { useDebounce, useDocumentInfo, useLocale } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import type { ListedIssue } from '@/editorial/checks/listed';
import type { ChecksAnswer } from '@/editorial/checks/read';
import { useServerState } from '../document-state/store';
import { useDocumentState } from '../document-state/use-document-state';
import { useFocusField } from '../focus-field/use-focus-field';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import layout from '../ui/layout.module.css';
import notice from '../ui/notice.module.css';
import { State } from '../ui/state';
import styles from './checks.module.css';
import { countIssues, describeCounts } from './counts';
import { firstError } from './first-error';
import { groupIssues } from './groups';
import { IntendButton } from './intend-button';
import { Issues } from './issues';
import { Languages } from './languages';
import { PublishedNotice } from './published';
import { setPublished, usePublished } from './published-store';
import { panelId, useChecks } from './store';

/** Delay of reading the checks after a save, in milliseconds: several saves in a row cause one request. */
const calm = 400;

/**
 * Shows the checks of a document, and reads them again after each save.
 *
 * @param initial what the server has read with the form; null makes the browser ask
 */
export function ChecksPanelClient({ initial }: { initial: ChecksAnswer | null }) {
  const { lastUpdateTime, isTrashed } = useDocumentInfo();
  const { code: locale } = useLocale();
  const t = useT();
  const checks = useChecks(locale, initial);
  const { key, reload, state, languages } = checks;
  const savedAt = useDebounce(lastUpdateTime, calm);
  const server = useServerState(key);
  const savedElsewhereAt = server === 'deleted' ? null : server?.change && server.savedAt;
  const isRead = useRef(initial !== null);
  // Reads the checks again after each save, also one made elsewhere; the time of the save itself is not used.
  useEffect(() => {
    if (isRead.current) isRead.current = false;
    else if (key) void reload();
  }, [key, reload, savedAt, savedElsewhereAt]);
  if (!key || isTrashed) return null;
  return (
    <div className={styles.part}>
      <Published documentKey={key} />
      {languages.length > 0 && <Languages languages={languages} current={locale} />}
      {state === 'failed' && (
        <p role="status">
          {t('checks.failed')}{' '}
          <button type="button" className={buttons.link} onClick={() => void reload()}>
            {t('checks.again')}
          </button>
        </p>
      )}
      {!checks.isQuiet && <Lists checks={checks} locale={locale} />}
    </div>
  );
}

/** What was just published, until something is changed. */
function Published({ documentKey }: { documentKey: string }) {
  const publication = usePublished(documentKey);
  const { publication: state } = useDocumentState();
  useEffect(() => () => setPublished(null), []);
  return publication && state === 'published' ? (
    <PublishedNotice documentKey={documentKey} publication={publication} />
  ) : null;
}

type ListsProps = { checks: ReturnType<typeof useChecks>; locale: string };

/** The issues: what the change brings first; the rest, and what someone wants as it is, folded. */
function Lists({ checks: { key, state, issues, setIntended }, locale }: ListsProps) {
  const t = useT();
  const { focusField } = useFocusField();
  const [answer, setAnswer] = useState<{ text: string } | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const { first, rest, intended } = groupIssues(issues, locale);
  const counts = countIssues(first);
  const error = firstError(first, locale);

  const change = async (issue: ListedIssue, isIntended: boolean) => {
    const isTaken = await setIntended(issue.fingerprint, isIntended);
    setAnswer(isTaken ? { text: t(isIntended ? 'checks.intendedNow' : 'checks.signalledNow') } : null);
  };
  // The button, which had the focus, is gone with its issue.
  useEffect(() => {
    if (answer) status.current?.focus();
  }, [answer]);
  const action = (issue: ListedIssue) =>
    issue.severity === 'warning' && (
      <p>
        {issue.intended && `${issue.intended} `}
        <IntendButton issue={issue} onChange={change} />
      </p>
    );

  return (
    <>
      {first.length > 0 && (
        <details
          id={panelId(key)}
          className={`${notice.notice} ${styles.fold} ${counts.errors > 0 ? notice.bad : ''} ${styles.panel}`}
          open={counts.errors > 0}
        >
          <summary>
            <h2>
              {t('checks.before')}
              {describeCounts(counts, t)}
            </h2>
          </summary>
          {error && (
            <p>
              <button
                type="button"
                className={`${buttons.button} ${buttons.small}`}
                onClick={() => focusField(error.path)}
              >
                {t('checks.toFirstError')}
              </button>
            </p>
          )}
          <Issues issues={first} action={action} />
        </details>
      )}
      {state === 'loaded' && first.length === 0 && (
        <p>
          <State icon="check" tone="ok">
            {t(rest.length > 0 ? 'checks.nothingNew' : 'checks.fine')}
          </State>
        </p>
      )}
      <p ref={status} tabIndex={-1} role="status" className={`${layout.quiet} ${styles.answer}`}>
        {answer?.text}
      </p>
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{t('checks.rest', { counts: describeCounts(countIssues(rest), t) })}</summary>
          <Issues issues={rest} action={action} />
        </details>
      )}
      {intended.length > 0 && (
        <details className={styles.rest}>
          <summary>{t('checks.intendedOnes', { count: intended.length })}</summary>
          <Issues issues={intended} action={action} />
        </details>
      )}
    </>
  );
}
