'use client';

import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { useT } from '../texts/use-t';
import { Icon } from '../ui/icon';
import styles from './button.module.css';

const loadPalette = () => import('./palette');
const Palette = lazy(() => loadPalette().then(({ Palette: component }) => ({ default: component })));

const never = () => () => undefined;
const isApple = () => /Mac|iPhone|iPad/.test(navigator.platform);

/**
 * The search of the panel in the header of every view, which Ctrl+K or Cmd+K opens, too. Its window is loaded when it is
 * first needed.
 */
export function SearchButton() {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const isOnApple = useSyncExternalStore(never, isApple, () => false);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      // After one key of a shortcut the other may follow: the search is loaded by then.
      void loadPalette();
      // The editor of long texts makes a link of selected words with the same keys.
      if (event.key.toLowerCase() !== 'k' || event.shiftKey || event.altKey || event.defaultPrevented) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setIsOpen(true)}
        onPointerEnter={() => void loadPalette()}
        onFocus={() => void loadPalette()}
      >
        <Icon name="search" />
        <span className={styles.word}>{t('panelSearch.open')}</span>
        <span className={styles.keys} aria-hidden="true">
          <kbd>{isOnApple ? '⌘ K' : `${t('panelSearch.control')} K`}</kbd>
        </span>
      </button>
      {isOpen && (
        <Suspense>
          <Palette newTabKeys={isOnApple ? '⌘ ↵' : `${t('panelSearch.control')} ↵`} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
