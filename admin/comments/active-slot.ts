'use client';

import { useSyncExternalStore } from 'react';
import { createListeners } from '../listeners';

/**
 * The place of a button in a field, or in the bar of a row. Only the field or row under the pointer or with the focus
 * shows its button: a form has hundreds of them.
 */
export const slotAttribute = 'data-comment-slot';

/** What holds a slot: a field, the bar of a row. */
const holders = '.field-type, .collapsible__toggle-wrap';

const { subscribe, notify } = createListeners();
let active: string | null = null;
let listening = 0;

/** Returns the slot of the innermost field or row bar around an element. */
function slotAround(target: EventTarget | null): Element | null {
  const holder = target instanceof Element ? target.closest(holders) : null;
  const slot = holder?.querySelector(`[${slotAttribute}]`);
  // A group or list has no slot of its own, but those of the fields in it.
  return slot?.closest(holders) === holder ? (slot ?? null) : null;
}

function activate({ target }: Pick<Event, 'target'>): void {
  const id = slotAround(target)?.getAttribute(slotAttribute) ?? null;
  // Where the pointer leaves the fields, the button of the last one stays: it may be on its way there.
  if (id === null || id === active) return;
  active = id;
  notify();
}

function listen(listener: () => void): () => void {
  const end = subscribe(listener);
  listening += 1;
  if (listening === 1) {
    document.addEventListener('pointerover', activate, { passive: true });
    document.addEventListener('focusin', activate);
  }
  // The field that has the focus may have got it before the scripts ran.
  if (active === null) activate({ target: document.activeElement });
  return () => {
    end();
    listening -= 1;
    if (listening > 0) return;
    document.removeEventListener('pointerover', activate);
    document.removeEventListener('focusin', activate);
  };
}

/** Whether the field or row of a slot has the focus or the pointer, or had it last. */
export const useIsActive = (slot: string): boolean =>
  useSyncExternalStore(
    listen,
    () => active === slot,
    () => false,
  );
