'use client';

import { unsavedChangesDays } from '@/lib/limits';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Dialog, DialogActions } from '../ui/dialog';
import { OutsideForm } from '../ui/outside-form';
import { deleteChanges, readChanges } from './store';

/** Asks a person who has signed out whether unsaved words stay on this computer. */
export function SignOutDialog({ prefix, onClose }: { prefix: string; onClose: () => void }) {
  const t = useT();
  async function forget() {
    for (const { key } of await readChanges(prefix)) await deleteChanges(key);
    onClose();
  }
  return (
    <OutsideForm>
      <Dialog title={t('unsavedChanges.signOutTitle')} open onClose={onClose}>
        <p>{t('unsavedChanges.signOut', { days: unsavedChangesDays })}</p>
        <DialogActions>
          <button type="button" className={buttons.button} onClick={forget}>
            {t('unsavedChanges.leave')}
          </button>
          <button
            type="button"
            className={`${buttons.button} ${buttons.main}`}
            // biome-ignore lint/a11y/noAutofocus: the safe choice of a dialog has the focus.
            autoFocus
            onClick={onClose}
          >
            {t('unsavedChanges.keep')}
          </button>
        </DialogActions>
      </Dialog>
    </OutsideForm>
  );
}
