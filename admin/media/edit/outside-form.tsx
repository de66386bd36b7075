'use client';

import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Renders a dialog outside of the page's form: a key pressed in the dialog must not submit the form. */
export function OutsideForm({ children }: { children: ReactNode }) {
  return typeof document === 'undefined' ? null : createPortal(children, document.body);
}
