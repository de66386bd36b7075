'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Dialog, DialogActions } from '../ui/dialog';
import layout from '../ui/layout.module.css';
import { Notice } from '../ui/notice';

type RestoreProps = {
  /** Id of the version. */
  address: string;
  /** Address of the form of the restored draft. */
  form: string;
  /** Name of the version: `2 octobre à 11 h 20`. */
  when: string;
};

/** Restores an older version as a draft, by Payload's own endpoint, after a confirmation. */
export function Restore({ address, form, when }: RestoreProps) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState<readonly string[] | null>(null);
  const [isSending, setSending] = useState(false);
  const t = useT();

  async function send() {
    if (isSending) return;
    setSending(true);
    const result = await requestJson(address, { method: 'POST', query: { draft: 'true' }, body: {}, t });
    setSending(false);
    if (result.ok) {
      router.push(form);
      router.refresh();
    } else setRefused(result.error.messages);
  }

  return (
    <>
      <button
        type="button"
        className={`${buttons.button} ${buttons.small}`}
        onClick={() => {
          setRefused(null);
          setOpen(true);
        }}
      >
        {t('versionRestore.use')}
        <span className={layout.visuallyHidden}> ({when})</span>
      </button>
      <Dialog title={t('versionRestore.title')} open={open} onClose={() => setOpen(false)}>
        <p className={layout.quiet}>{when}</p>
        <p>{t('versionRestore.consequence')}</p>
        {refused && (
          <Notice label={t('versionRestore.refused')} tone="bad" role="alert">
            {refused.map((message) => (
              <p key={message}>{message}</p>
            ))}
          </Notice>
        )}
        <DialogActions>
          {/* The first control that can have the focus has it: the safe choice. */}
          <button type="button" className={buttons.button} onClick={() => setOpen(false)}>
            {t('versionRestore.cancel')}
          </button>
          <button
            type="button"
            className={`${buttons.button} ${buttons.main}`}
            aria-disabled={isSending}
            onClick={send}
          >
            {t('versionRestore.use')}
          </button>
        </DialogActions>
      </Dialog>
    </>
  );
}
