'use client';

import { Link } from '@payloadcms/ui';
import type { LanguageState } from '@/editorial/checks/endpoint';
import { languageNames } from '@/editorial/language-names';
import { inLanguage, type Words, words } from '@/lib/words';
import type { IconName } from '../ui/icon';
import { State } from '../ui/state';
import ui from '../ui/ui.module.css';
import styles from './checks.module.css';

const title = words('Langues de ce contenu', 'Languages of this content', 'Idiomas de este contenido');
const hidden = words('pas montrée', 'not shown', 'no visible');

type Look = { icon: IconName; tone: 'ok' | 'warn' | 'off'; label: Words };

const looks: Record<LanguageState['state'], Look> = {
  source: { icon: 'check', tone: 'ok', label: words('Langue d’origine', 'Original language', 'Idioma original') },
  current: { icon: 'current', tone: 'ok', label: words('À jour', 'Up to date', 'Al día') },
  stale: { icon: 'stale', tone: 'warn', label: words('À revoir', 'To check', 'Por revisar') },
  missing: { icon: 'missing', tone: 'off', label: words('Manquante', 'Missing', 'Falta') },
};

/** The languages of the document, each with its state; the one being written is marked. */
export function Languages({
  languages,
  current,
  language,
}: {
  languages: readonly LanguageState[];
  current: string;
  language: string;
}) {
  return (
    <ul className={`${ui.languages} ${styles.languages}`} aria-label={inLanguage(title, language)}>
      {languages.map(({ locale, state, localePublished }) => {
        const { icon, tone, label } = looks[state];
        return (
          <li key={locale}>
            <Link href={`?locale=${locale}`} prefetch={false} aria-current={locale === current ? 'true' : undefined}>
              {inLanguage(languageNames[locale], language)}
              <State icon={icon} tone={tone}>
                {inLanguage(label, language)}
                {!localePublished && state !== 'missing' && `, ${inLanguage(hidden, language)}`}
              </State>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
