'use client';

import { type ReactNode, useState } from 'react';
import buttons from './button.module.css';
import { Dialog, DialogActions } from './dialog';

type DialogButtonProps = {
  /** Label of the button that opens it. */
  label: string;
  title: string;
  /** Label of the safe choice: first in the dialog, so that it has the focus. */
  keep: string;
  consequence: string;
  /** The form of the action. */
  children: ReactNode;
};

/** A button whose action has to be confirmed. */
export function DialogButton({ children, consequence, keep, label, title }: DialogButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className={`${buttons.button} ${buttons.bad}`} onClick={() => setIsOpen(true)}>
        {label}
      </button>
      <Dialog title={title} open={isOpen} onClose={() => setIsOpen(false)}>
        <p>{consequence}</p>
        <DialogActions>
          <form method="dialog">
            <button type="submit" className={buttons.button}>
              {keep}
            </button>
          </form>
          {children}
        </DialogActions>
      </Dialog>
    </>
  );
}
