'use client';

import { useDebounce, useDocumentInfo, useLocale } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import type { ChecksAnswer } from '@/editorial/checks/read';
import { useServerState } from '../document-state/store';
import { useFocusField } from '../focus-field/use-focus-field';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import notice from '../ui/notice.module.css';
import { State } from '../ui/state';
import styles from './checks.module.css';
import { countIssues, describeCounts } from './counts';
import { firstError } from './first-error';
import { Issues } from './issues';
import { Languages } from './languages';
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
  const { key, reload, state, issues, languages, isQuiet } = useChecks(locale, initial);
  const { focusField } = useFocusField();
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

  const counts = countIssues(issues);
  const first = firstError(issues, locale);
  return (
    <div className={styles.part}>
      {languages.length > 0 && <Languages languages={languages} current={locale} />}
      {state === 'failed' && (
        <p role="status">
          {t('checks.failed')}{' '}
          <button type="button" className={buttons.link} onClick={() => void reload()}>
            {t('checks.again')}
          </button>
        </p>
      )}
      {!isQuiet && issues.length > 0 && (
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
          {first && (
            <p>
              <button
                type="button"
                className={`${buttons.button} ${buttons.small}`}
                onClick={() => focusField(first.path)}
              >
                {t('checks.toFirstError')}
              </button>
            </p>
          )}
          <Issues issues={issues} />
        </details>
      )}
      {!isQuiet && state === 'loaded' && issues.length === 0 && (
        <p>
          <State icon="check" tone="ok">
            {t('checks.fine')}
          </State>
        </p>
      )}
    </div>
  );
}
