import type { Alternate } from '@/lib/addresses';
import { langAttributes } from '@/lib/lang-attributes';
import { type Locale, localeNames, locales } from '@/lib/locales';
import { pagePath } from '@/lib/routes';
import { getT } from '@/messages/site';
import styles from './language-switcher.module.css';

/** Links to the same content in the other locales; to the home page where it has no address there. */
export function LanguageSwitcher({ locale, alternates }: { locale: Locale; alternates: readonly Alternate[] }) {
  return (
    <nav className={styles.switcher} aria-label={getT(locale)('language')}>
      <ul role="list">
        {locales.map((language) => {
          const path = alternates.find((alternate) => alternate.locale === language)?.path ?? pagePath([], language);
          return (
            <li key={language}>
              <a
                href={path}
                {...langAttributes(language)}
                hrefLang={language}
                aria-current={language === locale ? 'true' : undefined}
              >
                {language.toUpperCase()}
                <span className="visually-hidden"> {localeNames[language]}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
