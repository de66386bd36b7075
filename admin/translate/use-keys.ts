import { useEffect, useRef } from 'react';

type Keys = { move: (by: 1 | -1) => void; save: () => void; copy: () => void };

/** Keyboard shortcuts for the buttons: Alt+↓ and Alt+↑, Ctrl+S (⌘S), Alt+C. */
export function useKeys(keys: Keys): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = actionOf(event, now.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    // Before the rich-text editor, which has shortcuts of its own.
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}

function actionOf({ altKey, ctrlKey, metaKey, code, key }: KeyboardEvent, keys: Keys): (() => void) | null {
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 's') return keys.save;
  if (!altKey || ctrlKey || metaKey) return null;
  if (key === 'ArrowDown') return () => keys.move(1);
  if (key === 'ArrowUp') return () => keys.move(-1);
  // By the position of the key: with Alt the character may be another one.
  return code === 'KeyC' ? keys.copy : null;
}
