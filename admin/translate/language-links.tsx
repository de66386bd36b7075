import { State } from '@/admin/ui/state';
import { locales, sourceLocale } from '@/lib/locales';
import { languageTitle } from '@/lib/names';
import { getT } from '@/messages/panel';
import languageLinks from '../ui/language-links.module.css';
import { stateLooks } from './languages';
import type { Status } from './status';

type LanguagesProps = {
  /** Address of the document's form. */
  form: string;
  status: Status | null;
  current: string;
  language: string;
};

/** Languages of a document with their states; the source language links to its form. */
export function Languages({ form, status, current, language }: LanguagesProps) {
  const t = getT(language);
  return (
    <nav aria-label={t('translation.languages')}>
      <ul className={languageLinks.languages}>
        {locales.map((locale) => {
          const isSource = locale === sourceLocale;
          const state = (!isSource && status?.translation[locale]?.state) || 'missing';
          return (
            <li key={locale}>
              <a
                href={isSource ? `${form}?locale=${locale}` : `${form}/translate?locale=${locale}`}
                aria-current={locale === current && !isSource ? 'page' : undefined}
              >
                {languageTitle(t.language, locale)}
                {isSource ? (
                  <State icon="check" tone="ok">
                    {t('translation.original')}
                  </State>
                ) : (
                  <State {...stateLooks[state]}>{t(`translation.${state}`)}</State>
                )}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
