'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import layout from '../ui/layout.module.css';
import { Notice } from '../ui/notice';
import frame from '../ui/view.module.css';
import { deleteChanges, readChanges, type StoredChanges, storeChanges } from './store';
import { describeOffer, describeSaveBlocker } from './texts';
import styles from './unsaved-changes.module.css';
import { useUnsavedChanges } from './use-unsaved-changes';
import { fingerprint } from './values';

/** The key of changes that are offered: new ones are stored under their own key. */
const offeredKey = (key: string): string => `${key}/offered`;

/** The changes to offer; none when the server has them and only its response was lost. */
async function offer(key: string, values: Record<string, unknown>): Promise<StoredChanges | null> {
  const words = (await readChanges(key)) ?? (await readChanges(offeredKey(key)));
  if (!words) return null;
  await deleteChanges(key);
  if (fingerprint({ ...values, ...words.values }) === fingerprint(values)) {
    await deleteChanges(offeredKey(key));
    return null;
  }
  await storeChanges({ ...words, key: offeredKey(key) });
  return words;
}

/** At the top of a form: reports unsaved changes, and offers those of the last visit. */
export function UnsavedChanges() {
  const { config } = useConfig();
  const t = useT();
  const { key, path, locale, savedAt, isInitializing, unsaved, valuesNow } = useUnsavedChanges();
  const [offered, setOffered] = useState<StoredChanges | null>(null);
  const [problem, setProblem] = useState(false);

  // Once, when the form is ready: stored changes are from an earlier visit.
  useEffect(() => {
    if (!key || isInitializing) return;
    // A browser without storage has no changes.
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
    await deleteChanges(offeredKey(key));
    window.location.reload();
  }

  async function drop() {
    setOffered(null);
    if (key) await deleteChanges(offeredKey(key));
  }

  const savedElsewhere = offered && savedAt > offered.savedAt && savedAt > offered.at;
  return (
    <div className={`${frame.view} ${styles.place}`} aria-live="polite">
      {unsaved?.blocker && (
        <Notice tone="warn" label={t(`unsavedChanges.blockerTitles.${unsaved.blocker}`)}>
          <p>{describeSaveBlocker(unsaved.blocker, unsaved.changedAt, t)}</p>
          {unsaved.blocker === 'session' && (
            <a
              className={`${buttons.button} ${buttons.main}`}
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
          <div className={layout.row}>
            <button type="button" className={`${buttons.button} ${buttons.main}`} onClick={take}>
              {t('unsavedChanges.takeBack')}
            </button>
            <button type="button" className={buttons.button} onClick={drop}>
              {t('unsavedChanges.leave')}
            </button>
          </div>
        </Notice>
      )}
    </div>
  );
}
