'use client';

import ui from '@/admin/ui/ui.module.css';
import { inLanguage } from '@/lib/words';
import type { SideBySideProps } from './props';
import styles from './translate.module.css';
import { translateWords } from './words';

type EndingProps = Pick<SideBySideProps, 'list' | 'form' | 'mayPublish'> & {
  language: string;
  isReadOnly: boolean;
  onCurrent: () => void;
  onNext: () => void;
};

/** Below the fields: what comes next, and the keys that spare the mouse. */
export function Ending({ list, form, mayPublish, language, isReadOnly, onCurrent, onNext }: EndingProps) {
  const say = (word: Exclude<keyof typeof translateWords, 'keys'>) => inLanguage(translateWords[word], language);
  const { keys } = translateWords;
  return (
    <>
      <div className={`${ui.row} ${ui.rowEnd} ${styles.end}`}>
        <a href={list}>{say('back')}</a>
        <div className={ui.row}>
          <button type="button" className={ui.button} onClick={onNext}>
            {say('nextDocument')}
          </button>
          <button type="button" className={`${ui.button} ${ui.buttonMain}`} disabled={isReadOnly} onClick={onCurrent}>
            {say('upToDate')}
          </button>
        </div>
      </div>
      <p className={`${ui.quiet} ${styles.end}`}>
        {say('appears')} {mayPublish && <a href={form}>{say('openForm')}</a>}
      </p>
      <details className={styles.end}>
        <summary className={ui.more}>{say('keyboard')}</summary>
        <ul className={styles.keys}>
          <li>
            <kbd>Alt</kbd> + <kbd>↓</kbd> / <kbd>↑</kbd> – {inLanguage(keys.move, language)}
          </li>
          <li>
            <kbd>Ctrl</kbd> + <kbd>S</kbd> – {inLanguage(keys.save, language)}
          </li>
          <li>
            <kbd>Alt</kbd> + <kbd>C</kbd> – {inLanguage(keys.copy, language)}
          </li>
        </ul>
      </details>
    </>
  );
}
