import type { ParagraphChange } from '@/editorial/difference/long-text';
import { langAttributes } from '@/lib/lang-attributes';
import type { Locale } from '@/lib/locales';
import { getT } from '@/messages/panel';
import { Difference } from '../ui/difference';
import styles from './difference.module.css';
import type { DifferenceProps } from './props';
import { MediaValue } from './values';

type ParagraphsProps = DifferenceProps & {
  paragraphs: readonly ParagraphChange[];
  /** Locale of the text; null for a field that is not localized. */
  locale: Locale | null;
};

/** Shows the changed paragraphs of rich text; unchanged ones are only counted. */
export function Paragraphs({ paragraphs, locale, names, language }: ParagraphsProps) {
  const t = getT(language);
  return (
    <div className={`${styles.prose} ${styles.text}`}>
      {paragraphs.map((paragraph, index) => {
        if (paragraph.kind === 'same') {
          return (
            <p key={index} className={styles.aside}>
              {t('difference.unchangedParagraphs', { count: paragraph.count })}
            </p>
          );
        }
        if (paragraph.kind === 'look') {
          return (
            <p key={index}>
              <span {...langAttributes(locale)}>{paragraph.text}</span>{' '}
              <span className={styles.aside}>({t('difference.look')})</span>
            </p>
          );
        }
        const whole = paragraph.kind !== 'changed';
        const changes = whole
          ? [{ kind: paragraph.kind, text: paragraph.text || t('difference.picture') }]
          : paragraph.changes;
        return (
          <div key={index} className={styles.paragraph} {...langAttributes(locale)}>
            <Difference changes={changes} t={t} />
            {whole && paragraph.media && (
              <MediaValue value={{ collection: 'media', id: paragraph.media }} names={names} language={language} />
            )}
          </div>
        );
      })}
    </div>
  );
}
