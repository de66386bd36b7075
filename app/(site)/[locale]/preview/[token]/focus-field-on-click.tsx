'use client';

import { useEffect, useId, useState } from 'react';
import { fieldMessage } from '@/lib/field-message';
import styles from './focus-field-on-click.module.css';

/** What does something by itself in the preview too, such as the menu of narrow screens. */
const controls = 'button, summary, input, select, textarea';

/** The window of the form: around the preview, or the one that opened it. */
function windowOfForm(): Window | null {
  if (window.opener) return window.opener as Window;
  return window.parent === window ? null : window.parent;
}

const isPlain = (event: MouseEvent | KeyboardEvent): boolean =>
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

/** Somebody marks words, to copy them. */
const isSelecting = (event: MouseEvent): boolean => event.detail > 0 && getSelection()?.isCollapsed === false;

/** Sends a field to the form, which is at the same origin; the browser delivers it to no other. */
function send(form: Window, field: string): void {
  form.postMessage(fieldMessage(field), window.location.origin);
  form.focus();
}

/**
 * A click, or Enter, on what a field shows focuses this field in the form beside the preview; a link that is no part of
 * the document opens in a tab of its own, so that the preview stays. With a modifier key, links do what they do.
 *
 * @param description of what Enter does there, for screen readers
 */
export function FocusFieldOnClick({ description }: { description: string }) {
  const id = useId();
  const [isBesideForm, setBesideForm] = useState(false);
  useEffect(() => {
    const form = windowOfForm();
    if (!form) return;
    setBesideForm(true);

    const click = (event: MouseEvent) => {
      const target = event.target;
      if (!(target instanceof Element) || event.button !== 0 || !isPlain(event) || target.closest(controls)) return;
      const field = target.closest<HTMLElement>('[data-field]')?.dataset.field;
      const link = target.closest<HTMLAnchorElement>('a[href]');
      if (field && !isSelecting(event)) {
        event.preventDefault();
        send(form, field);
      } else if (link && !link.getAttribute('href')?.startsWith('#')) {
        link.target = '_blank';
      }
    };
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      // Enter on a link is a click.
      if (event.key !== 'Enter' || !isPlain(event) || !(target instanceof HTMLElement) || target.matches('a')) return;
      if (target.dataset.field) send(form, target.dataset.field);
    };
    const makeFocusable = () => {
      for (const element of document.querySelectorAll<HTMLElement>('[data-field]:not([aria-describedby])')) {
        element.tabIndex = 0;
        element.setAttribute('aria-describedby', id);
      }
    };
    const observer = new MutationObserver(makeFocusable);
    observer.observe(document.body, { childList: true, subtree: true });
    makeFocusable();
    document.addEventListener('click', click, { capture: true });
    document.addEventListener('keydown', press);
    return () => {
      observer.disconnect();
      document.removeEventListener('click', click, { capture: true });
      document.removeEventListener('keydown', press);
    };
  }, [id]);
  return (
    <span id={id} hidden className={isBesideForm ? styles.description : undefined}>
      {description}
    </span>
  );
}
