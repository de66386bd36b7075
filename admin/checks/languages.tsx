'use client';

import { Link } from '@payloadcms/ui';
import type { LanguageState } from '@/editorial/translation/languages';
import { visibilityOf } from '@/editorial/translation/visibility';
import type { Locale } from '@/lib/locales';
import { languageTitle } from '@/lib/names';
import type { ClientKey } from '@/messages/panel/types';
import { useT } from '../texts/use-t';
import type { IconName } from '../ui/icon';
import languageLinks from '../ui/language-links.module.css';
import { State } from '../ui/state';
import styles from './checks.module.css';

type Look = { icon: IconName; tone: 'ok' | 'warn' | 'off'; label: ClientKey };

const looks: Record<LanguageState['state'], Look> = {
  source: { icon: 'check', tone: 'ok', label: 'checks.originalLanguage' },
  current: { icon: 'current', tone: 'ok', label: 'checks.upToDate' },
  stale: { icon: 'stale', tone: 'warn', label: 'checks.toCheck' },
  missing: { icon: 'missing', tone: 'off', label: 'checks.missing' },
};

/** A locale in words: `À revoir, sera montrée à la publication`. */
function LanguageName({ language }: { language: LanguageState }) {
  const t = useT();
  const { locale, state, isOnSite, localePublished } = language;
  const { icon, tone, label } = looks[state];
  const visibility = visibilityOf(isOnSite, localePublished);
  // Of the source, the state line of the document says it; a missing translation is not shown.
  const isSaid = state === 'source' || visibility === 'shown' || (state === 'missing' && visibility === 'hidden');
  return (
    <>
      {languageTitle(t.language, locale)}
      <State icon={icon} tone={tone}>
        {t(label)}
        {!isSaid && `, ${t(`checks.visibility.${visibility}`)}`}
      </State>
    </>
  );
}

type LanguagesProps = { languages: readonly LanguageState[]; current: string };

/** Languages of the document, each with its state; the current one is marked. */
export function Languages({ languages, current }: LanguagesProps) {
  const t = useT();
  return (
    <ul className={`${languageLinks.languages} ${styles.languages}`} aria-label={t('checks.title')}>
      {languages.map((language) => (
        <li key={language.locale}>
          <Link
            href={`?locale=${language.locale}`}
            prefetch={false}
            aria-current={language.locale === current ? 'true' : undefined}
          >
            <LanguageName language={language} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The same as links to pages of their own, outside of the form. */
export function LanguagePages({
  languages,
  current,
  addressOf,
}: LanguagesProps & { addressOf: Readonly<Record<Locale, string>> }) {
  const t = useT();
  return (
    <nav aria-label={t('checks.title')}>
      <ul className={languageLinks.languages}>
        {languages.map((language) => (
          <li key={language.locale}>
            <a href={addressOf[language.locale]} aria-current={language.locale === current ? 'page' : undefined}>
              <LanguageName language={language} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
