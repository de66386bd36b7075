'use client';

import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Puts a dialog beside the form of the page and not into it: a key pressed in the dialog must not save the page. */
export function OutsideForm({ children }: { children: ReactNode }) {
  return typeof document === 'undefined' ? null : createPortal(children, document.body);
}
