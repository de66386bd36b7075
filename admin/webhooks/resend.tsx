'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Notice } from '../ui/notice';
import frame from '../ui/view.module.css';
import styles from './webhooks.module.css';

/** Sends the message of a delivery again. */
export function Resend() {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const t = useT();
  const [isSending, setIsSending] = useState(false);
  const [isQueued, setIsQueued] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  if (!id) return null;

  async function resend() {
    if (isSending) return;
    setIsSending(true);
    setFailure(null);
    const path = `${config.routes.api}/editorial/webhook-deliveries/${id}/resend`;
    const result = await requestJson(path, { method: 'POST', t });
    setIsQueued(result.ok);
    setFailure(result.ok ? null : result.error.message);
    setIsSending(false);
  }

  return (
    <div className={`${frame.view} ${styles.controls}`}>
      {failure && (
        <Notice label={t('webhooks.failed')} tone="bad" role="alert">
          <p>{failure}</p>
        </Notice>
      )}
      <p className={styles.buttons}>
        <button type="button" className={buttons.button} onClick={() => void resend()} aria-disabled={isSending}>
          {t('webhooks.resend')}
        </button>
      </p>
      <p role="status">{isQueued ? t('webhooks.resendQueued') : ''}</p>
    </div>
  );
}
