import { State } from '@/admin/ui/state';
import { languageNames } from '@/editorial/language-names';
import { locales, sourceLocale } from '@/lib/locales';
import { inLanguage } from '@/lib/words';
import ui from '../ui/ui.module.css';
import { stateLooks, stateWords } from './languages';
import type { Status } from './status';
import { translateWords } from './words';

type LanguagesProps = {
  /** The document's form. */
  form: string;
  status: Status | null;
  current: string;
  language: string;
};

/** The languages of a document with their states; the source language leads to where it is written. */
export function Languages({ form, status, current, language }: LanguagesProps) {
  return (
    <nav aria-label={inLanguage(translateWords.languages, language)}>
      <ul className={ui.languages}>
        {locales.map((locale) => {
          const isSource = locale === sourceLocale;
          const state = (!isSource && status?.translation[locale]?.state) || 'missing';
          return (
            <li key={locale}>
              <a
                href={isSource ? `${form}?locale=${locale}` : `${form}/translate?locale=${locale}`}
                aria-current={locale === current && !isSource ? 'page' : undefined}
              >
                {inLanguage(languageNames[locale], language)}
                {isSource ? (
                  <State icon="check" tone="ok">
                    {inLanguage(translateWords.original, language)}
                  </State>
                ) : (
                  <State {...stateLooks[state]}>{inLanguage(stateWords[state], language)}</State>
                )}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
