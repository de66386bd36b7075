import type { ParagraphChange } from '@/editorial/difference/long-text';
import { getT } from '@/messages/panel';
import { Difference } from '../ui/difference';
import ui from '../ui/ui.module.css';
import styles from './difference.module.css';
import type { DifferenceProps } from './props';
import { Picture } from './values';

/** A long text by its paragraphs: those that stayed are only counted. */
export function Paragraphs({
  paragraphs,
  names,
  language,
}: DifferenceProps & { paragraphs: readonly ParagraphChange[] }) {
  const t = getT(language);
  return (
    <div className={`${ui.diffText} ${styles.text}`}>
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
              {paragraph.text} <span className={styles.aside}>({t('difference.look')})</span>
            </p>
          );
        }
        const whole = paragraph.kind !== 'changed';
        const changes = whole
          ? [{ kind: paragraph.kind, text: paragraph.text || t('difference.picture') }]
          : paragraph.changes;
        return (
          <div key={index} className={styles.paragraph}>
            <Difference changes={changes} t={t} />
            {whole && paragraph.picture && (
              <Picture value={{ collection: 'media', id: paragraph.picture }} names={names} language={language} />
            )}
          </div>
        );
      })}
    </div>
  );
}
