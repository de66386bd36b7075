'use client';

import { type ReactNode, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';

const never = () => () => undefined;

/**
 * Renders a dialog outside of the document's form: a key pressed in the dialog must not submit the form. React can't take over
 * a portal that the server did not send, so it is added once it has taken over the page; otherwise it draws the page again
 * and loses what was clicked meanwhile.
 */
export function OutsideForm({ children }: { children: ReactNode }) {
  const isHydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isHydrated ? createPortal(children, document.body) : null;
}
