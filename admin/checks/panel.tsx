'use client';

import { useDebounce, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui';
import { useEffect } from 'react';
import { inLanguage, words } from '@/lib/words';
import { State } from '../ui/state';
import ui from '../ui/ui.module.css';
import styles from './checks.module.css';
import { Languages } from './languages';
import { Points } from './points';
import { panelId, useChecks } from './store';
import { countPoints, countsInWords } from './words';

/** How long after a save the checks are read, in milliseconds: several saves in a row are read once. */
const calm = 400;

const before = words('Avant de publier\u00a0: ', 'Before publishing: ', 'Antes de publicar: ');
const fine = words('Rien à corriger', 'Nothing to fix', 'Nada por corregir');
const failed = words(
  'La liste des points à corriger n’a pas pu être lue. Votre texte n’est pas touché.',
  'The list of points to fix could not be read. Your text is untouched.',
  'No se ha podido leer la lista de puntos por corregir. Su texto no ha cambiado.',
);
const again = words('Réessayer', 'Try again', 'Reintentar');

/** First in the form: the languages of the document with their state, and what is to be mended before publishing. */
export function ChecksPanel() {
  const { lastUpdateTime, isTrashed } = useDocumentInfo();
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const { key, reload, state, points, languages } = useChecks(locale);
  const savedAt = useDebounce(lastUpdateTime, calm);
  // Read anew after each save, whose moment is not used itself.
  useEffect(() => {
    if (key) void reload();
  }, [key, reload, savedAt]);
  if (!key || isTrashed) return null;

  const counts = countPoints(points);
  const { language } = i18n;
  return (
    <div className={styles.part}>
      {languages.length > 0 && <Languages languages={languages} current={locale} language={language} />}
      {state === 'failed' && (
        <p role="status">
          {inLanguage(failed, language)}{' '}
          <button type="button" className={ui.link} onClick={() => void reload()}>
            {inLanguage(again, language)}
          </button>
        </p>
      )}
      {points.length > 0 && (
        <details
          id={panelId(key)}
          className={`${ui.note} ${ui.noteFold} ${counts.errors > 0 ? ui.noteBad : ''} ${styles.panel}`}
          open={counts.errors > 0}
        >
          <summary>
            <h2>
              {inLanguage(before, language)}
              {countsInWords(counts, language)}
            </h2>
          </summary>
          <Points points={points} />
        </details>
      )}
      {state === 'known' && points.length === 0 && (
        <p>
          <State icon="check" tone="ok">
            {inLanguage(fine, language)}
          </State>
        </p>
      )}
    </div>
  );
}
