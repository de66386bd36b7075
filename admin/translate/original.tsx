'use client';

import { Difference } from '@/admin/ui/difference';
import ui from '@/admin/ui/ui.module.css';
import { localeDirection, sourceLocale } from '@/lib/locales';
import { inLanguage } from '@/lib/words';
import type { ShownPair } from './pair';
import styles from './translate.module.css';
import { translateWords } from './words';

/** A field in the source language, to be read: with what changed since it was translated, and without. */
export function Original({ pair, isChanged, language }: { pair: ShownPair; isChanged: boolean; language: string }) {
  const say = (key: 'plain' | 'noFrench') => inLanguage(translateWords[key], language);
  const { original, changes } = pair;
  const plain = original.map((text, index) => <p key={index}>{text}</p>);
  if (!isChanged || !changes) {
    return (
      <div className={`${ui.source} ${styles.original}`} lang={sourceLocale} dir={localeDirection[sourceLocale]}>
        {original.length > 0 ? plain : <p lang={language}>{say('noFrench')}</p>}
      </div>
    );
  }
  return (
    <>
      <div className={`${ui.source} ${styles.original}`} lang={sourceLocale} dir={localeDirection[sourceLocale]}>
        {changes.map((paragraph, index) => (
          <p key={index}>
            <Difference changes={paragraph} language={language} />
          </p>
        ))}
        {original.length === 0 && <p lang={language}>{say('noFrench')}</p>}
      </div>
      {original.length > 0 && (
        <details>
          <summary className={ui.more}>{say('plain')}</summary>
          <div className={`${ui.source} ${styles.original}`} lang={sourceLocale} dir={localeDirection[sourceLocale]}>
            {plain}
          </div>
        </details>
      )}
    </>
  );
}
