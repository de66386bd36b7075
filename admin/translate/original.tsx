'use client';

import { Difference } from '@/admin/ui/difference';
import { langAttributes } from '@/lib/lang-attributes';
import { sourceLocale } from '@/lib/locales';
import { useT } from '../texts/use-t';
import layout from '../ui/layout.module.css';
import type { ShownPair } from './pair';
import styles from './translate.module.css';

/** A source text to read: with the changes since it was translated, and without. */
export function Original({ pair, isChanged, language }: { pair: ShownPair; isChanged: boolean; language: string }) {
  const t = useT();
  const { original, changes } = pair;
  const plain = original.map((text, index) => <p key={index}>{text}</p>);
  if (!isChanged || !changes) {
    return (
      <div className={`${layout.source} ${styles.original}`} {...langAttributes(sourceLocale)}>
        {original.length > 0 ? plain : <p {...langAttributes(language)}>{t('translation.removedFromSource')}</p>}
      </div>
    );
  }
  return (
    <>
      <div className={`${layout.source} ${styles.original}`} {...langAttributes(sourceLocale)}>
        {changes.map((paragraph, index) => (
          <p key={index}>
            <Difference changes={paragraph} t={t} />
          </p>
        ))}
        {original.length === 0 && <p {...langAttributes(language)}>{t('translation.removedFromSource')}</p>}
      </div>
      {original.length > 0 && (
        <details>
          <summary className={layout.more}>{t('translation.plain')}</summary>
          <div className={`${layout.source} ${styles.original}`} {...langAttributes(sourceLocale)}>
            {plain}
          </div>
        </details>
      )}
    </>
  );
}
