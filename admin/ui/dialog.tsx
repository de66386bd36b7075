'use client';

import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './dialog.module.css';
import layout from './layout.module.css';
import frame from './view.module.css';

type DialogProps = {
  /** The question or the refusal. */
  title: ReactNode;
  open: boolean;
  /** Called when it is closed by Escape or by a button with `formMethod="dialog"`. */
  onClose: () => void;
  /** At the side of the page, which stays in view, instead of in its middle. */
  isAtSide?: boolean;
  children: ReactNode;
};

/**
 * A native dialog, named by its title. The element inside with `autoFocus` has the focus: the safe choice. When it
 * closes, the focus returns to where it was.
 */
export function Dialog({ title, open, onClose, isAtSide = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isShown, setIsShown] = useState(false);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
    // React sets the focus when it creates an element, and an element in a closed dialog can't have it.
    setIsShown(open);
  }, [open]);
  useEffect(() => {
    const element = dialog.current;
    // Without `autoFocus`, the first focusable element has it: showModal ran before there was any.
    if (!isShown || !element || (element !== document.activeElement && element.contains(document.activeElement)))
      return;
    element.querySelector<HTMLElement>('button, a[href], input, select, textarea')?.focus();
  }, [isShown]);
  return (
    <dialog
      ref={dialog}
      className={`${frame.view} ${styles.dialog} ${layout.stack} ${isAtSide ? styles.atSide : ''}`}
      aria-labelledby={id}
      onClose={onClose}
    >
      <h2 id={id}>{title}</h2>
      {open && isShown && children}
    </dialog>
  );
}

/** The buttons under the text of a dialog. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={`${layout.row} ${styles.actions}`}>{children}</div>;
}
