'use client';

import { useState } from 'react';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Notice } from '../ui/notice';
import frame from '../ui/view.module.css';
import styles from './webhooks.module.css';

type Props = { id: string; hasSecret: boolean; isPaused: boolean; api: string; deliveries: string };

/** Buttons of a webhook. A new secret is shown until the page is left, and never again. */
export function WebhookActions({ id, hasSecret: hadSecret, isPaused, api, deliveries }: Props) {
  const t = useT();
  const [secret, setSecret] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);
  const hasSecret = hadSecret || secret !== null;

  async function post<T>(action: 'secret' | 'test'): Promise<T | null> {
    setIsSending(true);
    setFailure(null);
    setSaid('');
    const result = await requestJson<T>(`${api}/editorial/webhooks/${id}/${action}`, { method: 'POST', t });
    setIsSending(false);
    if (result.ok) return result.body;
    setFailure(result.error.message);
    return null;
  }

  async function replace() {
    if (isSending || (hasSecret && !window.confirm(t('webhooks.replaceConfirm')))) return;
    const made = await post<{ secret: string }>('secret');
    if (made) setSecret(made.secret);
  }

  async function test() {
    if (!isSending && (await post('test'))) setSaid(t('webhooks.testQueued'));
  }

  async function copy() {
    await navigator.clipboard.writeText(secret ?? '');
    setSaid(t('webhooks.copied'));
  }

  return (
    <div className={`${frame.view} ${styles.controls}`}>
      {isPaused && (
        <Notice label={t('webhooks.paused')} tone="bad">
          <p>{t('webhooks.pausedText')}</p>
        </Notice>
      )}
      <Notice label={t('webhooks.secretTitle')} tone={hasSecret ? 'plain' : 'warn'}>
        {secret ? (
          <>
            <p>{t('webhooks.secretOnce')}</p>
            <p>
              <code className={styles.secret}>{secret}</code>
            </p>
          </>
        ) : (
          <p>{t(hasSecret ? 'webhooks.secretSet' : 'webhooks.noSecret')}</p>
        )}
        <p className={styles.buttons}>
          {secret && (
            <button type="button" className={buttons.button} onClick={() => void copy()}>
              {t('webhooks.copy')}
            </button>
          )}
          <button type="button" className={buttons.button} onClick={() => void replace()} aria-disabled={isSending}>
            {t(hasSecret ? 'webhooks.replaceSecret' : 'webhooks.createSecret')}
          </button>
        </p>
      </Notice>
      {failure && (
        <Notice label={t('webhooks.failed')} tone="bad" role="alert">
          <p>{failure}</p>
        </Notice>
      )}
      <p className={styles.buttons}>
        {hasSecret && (
          <button type="button" className={buttons.button} onClick={() => void test()} aria-disabled={isSending}>
            {t('webhooks.test')}
          </button>
        )}
        <a className={buttons.button} href={deliveries}>
          {t('webhooks.toDeliveries')}
        </a>
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
