'use client';

import { Dialog, DialogActions } from '@/admin/ui/dialog';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';

type ReplaceDialogProps = {
  /** What replaces the text of a field; null while nothing does. */
  by: 'source' | 'suggestion' | null;
  onKeep: () => void;
  onReplace: () => void;
};

/** Asks before the text of a field is replaced. */
export function ReplaceDialog({ by, onKeep, onReplace }: ReplaceDialogProps) {
  const t = useT();
  return (
    <Dialog
      title={t(by === 'suggestion' ? 'translation.suggestion.replace' : 'translation.replace')}
      open={by !== null}
      onClose={onKeep}
    >
      <p>{t('translation.replaceHint')}</p>
      <DialogActions>
        {/* biome-ignore lint/a11y/noAutofocus: in a dialog the safe choice has the focus. */}
        <button type="button" className={buttons.button} autoFocus onClick={onKeep}>
          {t('translation.keep')}
        </button>
        <button type="button" className={buttons.button} onClick={onReplace}>
          {t('translation.replaceIt')}
        </button>
      </DialogActions>
    </Dialog>
  );
}
