import { langAttributes } from '@/lib/lang-attributes';
import { Opening } from '../opening/opening';
import styles from './definition.module.css';

/** The short answer, set off behind a threshold. */
export function Definition({ label, text, lang }: { label: string; text: string; lang?: string | undefined }) {
  return (
    <div className={styles.definition}>
      <Opening as="h2" size="label">
        {label}
      </Opening>
      <p className={styles.text} {...langAttributes(lang)}>
        {text}
      </p>
    </div>
  );
}
