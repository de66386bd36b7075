import type { ParagraphChange } from '@/editorial/difference/long-text';
import { inLanguage } from '@/lib/words';
import { Difference } from '../ui/difference';
import ui from '../ui/ui.module.css';
import styles from './difference.module.css';
import type { DifferenceProps } from './props';
import { Picture } from './values';
import * as said from './words';

/** A long text by its paragraphs: those that stayed are only counted. */
export function Paragraphs({
  paragraphs,
  names,
  language,
}: DifferenceProps & { paragraphs: readonly ParagraphChange[] }) {
  return (
    <div className={`${ui.diffText} ${styles.text}`}>
      {paragraphs.map((paragraph, index) => {
        if (paragraph.kind === 'same') {
          return (
            <p key={index} className={styles.aside}>
              {said.unchangedParagraphs(paragraph.count, language)}
            </p>
          );
        }
        if (paragraph.kind === 'look') {
          return (
            <p key={index}>
              {paragraph.text} <span className={styles.aside}>({inLanguage(said.look, language)})</span>
            </p>
          );
        }
        const whole = paragraph.kind !== 'changed';
        const changes = whole
          ? [{ kind: paragraph.kind, text: paragraph.text || inLanguage(said.picture, language) }]
          : paragraph.changes;
        return (
          <div key={index} className={styles.paragraph}>
            <Difference changes={changes} language={language} />
            {whole && paragraph.picture && (
              <Picture value={{ collection: 'media', id: paragraph.picture }} names={names} language={language} />
            )}
          </div>
        );
      })}
    </div>
  );
}
