'use client';

import { Difference } from '@/admin/ui/difference';
import ui from '@/admin/ui/ui.module.css';
import { inLanguage } from '@/lib/words';
import type { ShownPair } from './pair';
import styles from './translate.module.css';
import { translateWords } from './words';

/** The French of a field, to be read: with what changed since it was translated, and without. */
export function French({ pair, isChanged, language }: { pair: ShownPair; isChanged: boolean; language: string }) {
  const say = (key: 'plain' | 'noFrench') => inLanguage(translateWords[key], language);
  const { french, changes } = pair;
  const plain = french.map((text, index) => <p key={index}>{text}</p>);
  if (!isChanged || !changes) {
    return (
      <div className={`${ui.source} ${styles.french}`} lang="fr">
        {french.length > 0 ? plain : <p lang={language}>{say('noFrench')}</p>}
      </div>
    );
  }
  return (
    <>
      <div className={`${ui.source} ${styles.french}`} lang="fr">
        {changes.map((paragraph, index) => (
          <p key={index}>
            <Difference changes={paragraph} language={language} />
          </p>
        ))}
        {french.length === 0 && <p lang={language}>{say('noFrench')}</p>}
      </div>
      {french.length > 0 && (
        <details>
          <summary className={ui.more}>{say('plain')}</summary>
          <div className={`${ui.source} ${styles.french}`} lang="fr">
            {plain}
          </div>
        </details>
      )}
    </>
  );
}
