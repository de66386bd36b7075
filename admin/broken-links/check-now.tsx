'use client';

import { useConfig, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { inLanguage, type Words } from '@/lib/words';
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
  const [asking, setAsking] = useState(false);
  const say = (text: Words) => inLanguage(text, i18n.language);

  async function check() {
    setAsking(true);
    setFailure(null);
    try {
      const response = await fetch(`${config.routes.api}/editorial/links/check`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Accept-Language': i18n.language },
      });
      const answer = (await response.json()) as { errors?: { message?: string }[] };
      if (!response.ok) setFailure(answer.errors?.[0]?.message ?? say(texts.failed));
      router.refresh();
    } catch {
      setFailure(say(texts.failed));
    }
    setAsking(false);
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
        <button type="button" className={ui.button} onClick={() => void check()} aria-disabled={asking}>
          {say(texts.check)}
        </button>
      )}
    </div>
  );
}
