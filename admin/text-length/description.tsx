'use client';

import { useField, useTranslation } from '@payloadcms/ui';
import type { StaticDescription } from 'payload';
import { panelLanguageOf } from '@/messages/panel/languages';
import { useT } from '../texts/use-t';
import styles from './text-length.module.css';

type LimitedDescriptionProps = {
  path: string;
  limit: number;
  /** Whether it is counted before it comes near its limit. */
  isAlwaysShown: boolean;
  help: StaticDescription | null;
};

/** Share of its limit from which any text is counted. */
const near = 0.9;

/** What is below a text that has a limit: its help, and how many characters it has. */
export function LimitedDescription({ path, limit, isAlwaysShown, help }: LimitedDescriptionProps) {
  const { value } = useField<string>({ path });
  const { i18n } = useTranslation();
  const t = useT();
  // As the server counts: in UTF-16 units.
  const count = typeof value === 'string' ? value.length : 0;
  const excess = count - limit;
  const words = typeof help === 'string' ? help : help?.[panelLanguageOf(i18n.language)];
  const isShown = isAlwaysShown || count > limit * near;
  if (!words && !isShown) return null;
  return (
    <div className={`field-description ${styles.description}`}>
      {words && <span>{words}</span>}
      {isShown && (
        <span className={excess > 0 ? styles.excess : styles.count}>
          {t('checks.length', { count, limit })}
          {excess > 0 && `, ${t('checks.excess', { count: excess })}`}
        </span>
      )}
      {/* Said once, when the limit is passed. */}
      <span className={styles.said} role="status">
        {excess > 0 && t('checks.tooLong', { limit })}
      </span>
    </div>
  );
}
