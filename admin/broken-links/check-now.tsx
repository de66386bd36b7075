'use client';

import { useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Notice } from '../ui/notice';
import styles from './broken-links.module.css';

/** Button that starts the check of links, and its state while the check runs. */
export function CheckNow({ checking }: { checking: boolean }) {
  const { config } = useConfig();
  const router = useRouter();
  const [failure, setFailure] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);
  const t = useT();

  async function check() {
    setIsSending(true);
    setFailure(null);
    const path = `${config.routes.api}/editorial/links/check`;
    const result = await requestJson(path, { method: 'POST', t });
    if (!result.ok) setFailure(result.error.message);
    router.refresh();
    setIsSending(false);
  }

  return (
    <div className={styles.check}>
      <div role="status">{checking && <p>{t('linkCheck.checking')}</p>}</div>
      {failure && (
        <Notice label={t('linkCheck.failedLabel')} tone="bad" role="alert">
          <p>{failure}</p>
        </Notice>
      )}
      {checking ? (
        <button type="button" className={buttons.button} onClick={() => router.refresh()}>
          {t('linkCheck.refresh')}
        </button>
      ) : (
        <button type="button" className={buttons.button} onClick={() => void check()} aria-disabled={isSending}>
          {t('linkCheck.check')}
        </button>
      )}
    </div>
  );
}
