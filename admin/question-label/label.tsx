'use client';

import { useRowLabel, useTranslation } from '@payloadcms/ui';
import { inLanguage, type Words } from '@/lib/words';
import styles from './label.module.css';

type Row = { label?: string; text?: string };

/** A question that is folded up, by its words; its kind beside them. */
export function QuestionLabel({ kind }: { kind: Words }) {
  const { data } = useRowLabel<Row>();
  const { i18n } = useTranslation();
  return (
    <span className={styles.label}>
      <span className={styles.words}>{data?.label || data?.text || '—'}</span>
      <span className={styles.kind}>{inLanguage(kind, i18n.language)}</span>
    </span>
  );
}
