import { useEffect } from 'react';

/** Opens dialogs from the document's menu: its items are unmounted by then, so the dialogs are elsewhere. */
type Opened = 'schedule' | 'share' | 'release';

const name = (what: Opened) => `document-menu:${what}`;

/** Opens a dialog about a document. */
export function openFor(what: Opened, documentId: string): void {
  window.dispatchEvent(new CustomEvent(name(what), { detail: documentId }));
}

/** Calls back when the dialog is to open for this document. */
export function useOpening(what: Opened, documentId: string | undefined, open: () => void): void {
  useEffect(() => {
    const listen = (event: Event) => {
      if ((event as CustomEvent<string>).detail === documentId) open();
    };
    window.addEventListener(name(what), listen);
    return () => window.removeEventListener(name(what), listen);
  }, [what, documentId, open]);
}
