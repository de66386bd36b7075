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
  const counts = errors > 0 ? { errors, advice: 0 } : { errors, advice };
  return (
    <button type="button" className={styles.pointsButton} onClick={() => focusPanel(key)}>
      <State icon={errors > 0 ? 'error' : 'advice'} tone={errors > 0 ? 'bad' : 'plain'}>
        {countsInWords(counts, i18n.language)}
      </State>
    </button>
  );
}
