'use client';

import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import layout from '../ui/layout.module.css';
import type { SideBySideProps } from './props';
import styles from './translate.module.css';

type EndingProps = Pick<SideBySideProps, 'list' | 'form' | 'mayPublish' | 'target'> & {
  isReadOnly: boolean;
  onCurrent: () => void;
  onNext: () => void;
};

/** Below the fields: the next document, and the keyboard shortcuts. */
export function Ending({ list, form, mayPublish, target, isReadOnly, onCurrent, onNext }: EndingProps) {
  const t = useT();
  return (
    <>
      <div className={`${layout.row} ${layout.rowEnd} ${styles.end}`}>
        <a href={list}>{t('translation.back')}</a>
        <div className={layout.row}>
          <button type="button" className={buttons.button} onClick={onNext}>
            {t('translation.nextDocument')}
          </button>
          <button
            type="button"
            className={`${buttons.button} ${buttons.main}`}
            disabled={isReadOnly}
            onClick={onCurrent}
          >
            {t('translation.upToDate')}
          </button>
        </div>
      </div>
      <p className={`${layout.quiet} ${styles.end}`}>
        {t(mayPublish ? 'translation.publishes' : 'translation.appears')}{' '}
        {mayPublish && <a href={`${form}?locale=${target}`}>{t('translation.openForm')}</a>}
      </p>
      <details className={styles.end}>
        <summary className={layout.more}>{t('translation.keyboard')}</summary>
        <ul className={styles.keys}>
          <li>
            <kbd>Alt</kbd> + <kbd>↓</kbd> / <kbd>↑</kbd> – {t('translation.keys.move')}
          </li>
          <li>
            <kbd>Ctrl</kbd> + <kbd>S</kbd> – {t('translation.keys.save')}
          </li>
          <li>
            <kbd>Alt</kbd> + <kbd>C</kbd> – {t('translation.keys.copy')}
          </li>
        </ul>
      </details>
    </>
  );
}
