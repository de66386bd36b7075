'use client';

import { useRowLabel, useTranslation } from '@payloadcms/ui';
import { type PanelLanguage, panelLanguageOf } from '@/messages/panel/languages';
import styles from './label.module.css';

type Row = { label?: string; text?: string };

/** Label of a collapsed question: its text, with its kind. */
export function QuestionLabel({ kind }: { kind: Record<PanelLanguage, string> }) {
  const { data } = useRowLabel<Row>();
  const { i18n } = useTranslation();
  return (
    <span className={styles.label}>
      <span className={styles.words}>{data?.label || data?.text || '—'}</span>
      <span className={styles.kind}>{kind[panelLanguageOf(i18n.language)]}</span>
    </span>
  );
}
