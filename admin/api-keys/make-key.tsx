'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Dialog } from '../ui/dialog';
import styles from './api-keys.module.css';
import { type Account, KeyForm } from './key-form';
import { MadeKey } from './made-key';

/** Makes a key, and shows it once: neither the page nor the server can show it again. */
export function MakeKey({ accounts }: { accounts: readonly Account[] }) {
  const t = useT();
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(false);
  const [key, setKey] = useState<string | null>(null);
  const close = () => {
    setIsOpen(false);
    if (key !== null) router.refresh();
    setKey(null);
  };
  return (
    <div className={styles.make}>
      <button type="button" className={`${buttons.button} ${buttons.main}`} onClick={() => setIsOpen(true)}>
        {t('apiKeyForm.open')}
      </button>
      <Dialog title={t(key === null ? 'apiKeyForm.title' : 'apiKeyForm.made')} open={isOpen} onClose={close}>
        {key === null ? (
          <KeyForm accounts={accounts} onMade={setKey} onCancel={close} />
        ) : (
          <MadeKey apiKey={key} onClose={close} />
        )}
      </Dialog>
    </div>
  );
}
