'use client';

import { useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui';
import { State } from '../ui/state';
import styles from './checks.module.css';
import { focusPanel, useChecks } from './store';
import { countPoints, countsInWords } from './words';

/** In the bar of a document: how many points there are, leading to their list. Nothing to say, no button. */
export function PointsButton() {
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const { isTrashed } = useDocumentInfo();
  const { key, points } = useChecks(locale);
  if (isTrashed || points.length === 0) return null;
  const { errors, advice } = countPoints(points);
  const label = countsInWords({ errors, advice: errors > 0 ? 0 : advice }, i18n.language);
  return (
    <button type="button" className={styles.pointsButton} aria-label={label} onClick={() => focusPanel(key)}>
      <State icon={errors > 0 ? 'error' : 'advice'} tone={errors > 0 ? 'bad' : 'plain'}>
        <span className={styles.wide}>{label}</span>
        <span className={styles.narrow}>{errors || advice}</span>
      </State>
    </button>
  );
}
