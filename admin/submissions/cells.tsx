import type { DefaultServerCellComponentProps } from 'payload';
import { excerptOf } from '@/collections/submissions/excerpt';
import { dayInWords, momentInWords } from '@/lib/moments';
import { getT } from '@/messages/panel';
import { panelLanguageOf } from '@/messages/panel/languages';
import { State } from '../ui/state';
import styles from './submissions.module.css';

type Cell = Pick<DefaultServerCellComponentProps, 'cellData' | 'rowData' | 'i18n'>;

/** State of a message: answered or not, as an icon and a word. */
export function SubmissionState({ state, language }: { state: 'new' | 'answered'; language: string }) {
  const t = getT(language);
  const [icon, tone] = state === 'answered' ? (['check', 'ok'] as const) : (['draft', 'plain'] as const);
  return (
    <State icon={icon} tone={tone}>
      {t(`submissions.${state}`)}
    </State>
  );
}

/** List cell: whether a message was answered. */
export function StateCell({ cellData, i18n }: Cell) {
  return <SubmissionState state={cellData === 'answered' ? 'answered' : 'new'} language={i18n.language} />;
}

/** List cell: when a message was sent, as text. Payload renders it in the form too, without a row. */
export function ReceivedCell({ rowData, i18n }: Cell) {
  const createdAt = (rowData as { createdAt?: string } | undefined)?.createdAt;
  return createdAt ? momentInWords(createdAt, panelLanguageOf(i18n.language)) : null;
}

/** List cell: the beginning of what was written. Payload renders it in the form too, without a row. */
export function ExcerptCell({ rowData }: Cell) {
  return rowData ? <p className={styles.excerpt}>{excerptOf(rowData)}</p> : null;
}

/** List cell: the day on which a message will be deleted. */
export function DeletedOnCell({ cellData, i18n }: Cell) {
  return typeof cellData === 'string' ? dayInWords(cellData, panelLanguageOf(i18n.language)) : null;
}
