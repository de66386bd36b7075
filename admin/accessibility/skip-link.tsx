'use client';

import { useT } from '../texts/use-t';
import styles from './skip-link.module.css';

/** What the keyboard is after, the nearest first: the fields of the open tab, those of the form, the view. */
const targets = ['.tabs-field__content-wrap', '.document-fields__fields', 'main', '[role="main"]'];

/** The first element of every view for the keyboard: it leads past the menu and all that stands before the content. */
export function SkipLink() {
  const t = useT();
  const skip = () => {
    const [target] = targets.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
    if (!target) return;
    target.tabIndex = -1;
    target.focus();
  };
  return (
    <nav className={styles.skip} aria-label={t('untranslated.names.skip')}>
      <button type="button" onClick={skip}>
        {t('untranslated.names.skipToContent')}
      </button>
    </nav>
  );
}
