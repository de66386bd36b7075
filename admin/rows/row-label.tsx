'use client';

import { useFormFields, useRowLabel, useTranslation } from '@payloadcms/ui';
import type { RowNameSchema } from '@/fields/row-names';
import { panelLanguageOf } from '@/messages/panel/languages';
import { RowComments } from '../comments/field-comments';
import { rowName } from './row-name';
import styles from './rows.module.css';
import { useDocumentName } from './use-document-name';

/** Label of a row or block in a form: its number and kind, its date, its first words. */
export function RowLabel({ schema }: { schema: RowNameSchema }) {
  const { data, path, rowNumber } = useRowLabel<Record<string, unknown>>();
  const { i18n } = useTranslation();
  const firstDayPath = schema.parts.flatMap((part) => (part.as === 'date' ? (part.firstDay ?? []) : []))[0];
  const firstDay = useFormFields(([fields]) => (firstDayPath ? fields[firstDayPath]?.value : undefined));
  const { date, words, namedBy } = rowName(schema, data ?? {}, i18n.language, firstDay);
  const name = useDocumentName(namedBy);
  const number = (rowNumber ?? 0) + 1;
  const noun = schema.noun[panelLanguageOf(i18n.language)];
  const shown = words || name;
  return (
    <span className={styles.label}>
      {schema.isKind && (
        <span className={styles.kind}>
          {number}. {noun}
        </span>
      )}
      {date && <span className={styles.date}>{date}</span>}
      {shown ? <span className={styles.words}>{shown}</span> : !schema.isKind && `${noun} ${number}`}
      <RowComments path={path} name={[`${number}. ${noun}`, shown].filter(Boolean).join(', ')} />
    </span>
  );
}
