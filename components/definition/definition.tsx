import type { FieldMark } from '@/lib/field-marks';
import { langAttributes } from '@/lib/lang-attributes';
import { Opening } from '../opening/opening';
import styles from './definition.module.css';

type Props = { label: string; text: string; lang?: string | undefined; mark?: FieldMark };

/** The short answer, set off behind a threshold. */
export function Definition({ label, text, lang, mark }: Props) {
  return (
    <div className={styles.definition} {...mark}>
      <Opening as="h2" size="label">
        {label}
      </Opening>
      <p className={styles.text} {...langAttributes(lang)}>
        {text}
      </p>
    </div>
  );
}
