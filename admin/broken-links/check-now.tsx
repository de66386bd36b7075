'use client';

import { useConfig, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { inLanguage, type Words } from '@/lib/words';
import { requestJson } from '../api/request';
import { Notice } from '../ui/notice';
import ui from '../ui/ui.module.css';
import styles from './broken-links.module.css';
import { texts } from './words';

/** The button that has the links checked, and what it says while they are. */
export function CheckNow({ checking }: { checking: boolean }) {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const router = useRouter();
  const [failure, setFailure] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);
  const say = (text: Words) => inLanguage(text, i18n.language);

  async function check() {
    setIsSending(true);
    setFailure(null);
    const path = `${config.routes.api}/editorial/links/check`;
    const result = await requestJson(path, { method: 'POST', language: i18n.language });
    if (!result.ok) setFailure(result.error.message);
    router.refresh();
    setIsSending(false);
  }

  return (
    <div className={styles.check}>
      <div role="status">{checking && <p>{say(texts.checking)}</p>}</div>
      {failure && (
        <Notice label={say(texts.failedLabel)} tone="bad" role="alert">
          <p>{failure}</p>
        </Notice>
      )}
      {checking ? (
        <button type="button" className={ui.button} onClick={() => router.refresh()}>
          {say(texts.refresh)}
        </button>
      ) : (
        <button type="button" className={ui.button} onClick={() => void check()} aria-disabled={isSending}>
          {say(texts.check)}
        </button>
      )}
    </div>
  );
}
