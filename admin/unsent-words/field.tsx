'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import { Notice } from '../ui/notice';
import ui from '../ui/ui.module.css';
import { forget, type UnsentWords as Kept, keep, kept } from './store';
import { describeOffer, describeSaveBlocker } from './texts';
import styles from './unsent-words.module.css';
import { useUnsentWords } from './use-unsent-words';
import { fingerprint } from './values';

/** Where words wait for an answer: what is typed meanwhile is kept under their own key. */
const offeredKey = (key: string): string => `${key}/offered`;

/** The words to offer; none when they had reached the server and only its answer had not come back. */
async function offer(key: string, values: Record<string, unknown>): Promise<Kept | null> {
  const words = (await kept(key)) ?? (await kept(offeredKey(key)));
  if (!words) return null;
  await forget(key);
  if (fingerprint({ ...values, ...words.values }) === fingerprint(values)) {
    await forget(offeredKey(key));
    return null;
  }
  await keep({ ...words, key: offeredKey(key) });
  return words;
}

/** First in a form: what is not saved yet is said, and what was not saved last time is offered. */
export function UnsentWords() {
  const { config } = useConfig();
  const t = useT();
  const { key, path, locale, savedAt, isInitializing, unsaved, valuesNow } = useUnsentWords();
  const [offered, setOffered] = useState<Kept | null>(null);
  const [problem, setProblem] = useState(false);

  // Once, when the form is there: what is kept now was typed before.
  useEffect(() => {
    if (!key || isInitializing) return;
    // A browser without storage has kept nothing.
    offer(key, valuesNow()).then(setOffered, () => undefined);
  }, [key, isInitializing]);

  async function take() {
    if (!key || !path || !offered) return;
    const result = await requestJson(`${config.routes.api}/${path}`, {
      query: { draft: 'true', depth: '0', 'fallback-locale': 'null', locale },
      method: path.startsWith('globals/') ? 'POST' : 'PATCH',
      body: { ...offered.values, _status: 'draft' },
      t,
    });
    if (!result.ok) return setProblem(true);
    await forget(offeredKey(key));
    window.location.reload();
  }

  async function drop() {
    setOffered(null);
    if (key) await forget(offeredKey(key));
  }

  const savedElsewhere = offered && savedAt > offered.savedAt && savedAt > offered.at;
  return (
    <div className={`${ui.view} ${styles.place}`} aria-live="polite">
      {unsaved?.blocker && (
        <Notice tone="warn" label={t(`unsavedChanges.blockerTitles.${unsaved.blocker}`)}>
          <p>{describeSaveBlocker(unsaved.blocker, unsaved.since, t)}</p>
          {unsaved.blocker === 'session' && (
            <a
              className={`${ui.button} ${ui.buttonMain}`}
              href={`${config.routes.admin}/login`}
              target="_blank"
              rel="noopener"
            >
              {t('unsavedChanges.logIn')}
            </a>
          )}
        </Notice>
      )}
      {offered && (
        <Notice tone="warn" label={t('unsavedChanges.offeredTitle')}>
          <p>{describeOffer(offered.at, savedElsewhere ? savedAt : null, t)}</p>
          {problem && <p role="alert">{t('unsavedChanges.notTaken')}</p>}
          <div className={ui.row}>
            <button type="button" className={`${ui.button} ${ui.buttonMain}`} onClick={take}>
              {t('unsavedChanges.takeBack')}
            </button>
            <button type="button" className={ui.button} onClick={drop}>
              {t('unsavedChanges.leave')}
            </button>
          </div>
        </Notice>
      )}
    </div>
  );
}
