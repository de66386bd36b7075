'use client';

import { useState } from 'react';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { DialogActions } from '../ui/dialog';
import styles from './api-keys.module.css';

/** A key that was just made, with a button that copies it. */
export function MadeKey({ apiKey, onClose }: { apiKey: string; onClose: () => void }) {
  const t = useT();
  const [message, setMessage] = useState('');

  async function copy() {
    try {
      await navigator.clipboard.writeText(apiKey);
      setMessage(t('apiKeyForm.copied'));
    } catch {
      // Refused, or unavailable without https: the key can be selected.
      setMessage(t('apiKeyForm.notCopied'));
    }
  }

  return (
    <>
      <p>{t('apiKeyForm.once')}</p>
      <p>
        <code className={styles.key}>{apiKey}</code>
      </p>
      <p role="status">{message}</p>
      <DialogActions>
        <button type="button" className={`${buttons.button} ${buttons.main}`} onClick={copy}>
          {t('apiKeyForm.copy')}
        </button>
        <button type="button" className={buttons.button} onClick={onClose}>
          {t('apiKeyForm.close')}
        </button>
      </DialogActions>
    </>
  );
}
