import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Moves the focus when a button that has it is removed: the browser would leave it on the page itself, and a person with a
 * keyboard or a screen reader would be at its top.
 *
 * @param isShown whether the button is shown
 * @param next where the focus goes; the page does not scroll there
 * @returns handlers for the button
 */
export function useFocusAfterRemoval(isShown: boolean, next: RefObject<HTMLElement | null>) {
  const hasFocus = useRef(false);
  useLayoutEffect(() => {
    if (isShown || !hasFocus.current) return;
    hasFocus.current = false;
    next.current?.focus({ preventScroll: true });
  }, [isShown, next]);
  return {
    onFocus: () => {
      hasFocus.current = true;
    },
    onBlur: ({ currentTarget }: FocusEvent) => {
      // When the person goes to another window, it stays the active element of this one.
      hasFocus.current = document.activeElement === currentTarget;
    },
  };
}
