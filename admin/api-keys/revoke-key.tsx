'use client';

import { useState } from 'react';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Dialog, DialogActions } from '../ui/dialog';
import layout from '../ui/layout.module.css';
import { SendForm } from '../ui/send-form';

/** A button that revokes a key, once it is confirmed. */
export function RevokeKey({ id, name }: { id: string; name: string }) {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <button type="button" className={`${buttons.button} ${buttons.small}`} onClick={() => setIsOpen(true)}>
        {t('apiKeyForm.revoke')}
        <span className={layout.visuallyHidden}> {name}</span>
      </button>
      <Dialog title={t('apiKeyForm.revokeTitle', { name })} open={isOpen} onClose={close}>
        <p>{t('apiKeyForm.revokeConsequence')}</p>
        <DialogActions>
          <button type="button" className={buttons.button} onClick={close}>
            {t('apiKeyForm.keep')}
          </button>
          <SendForm
            action={`/api/api-keys/${id}/revoke`}
            button={t('apiKeyForm.revokeNow')}
            tone="bad"
            onDone={close}
          />
        </DialogActions>
      </Dialog>
    </>
  );
}
