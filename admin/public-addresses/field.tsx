import type { JSONFieldServerProps } from 'payload';
import { type Locale, localeNames, locales } from '@/lib/locales';
import { inLanguage } from '@/lib/words';
import { label } from '@/messages/panel';
import styles from './field.module.css';

const title = label('common.onTheSite');

/** Beside the form: the public pages of a published document, one link a language it is shown in. */
export function PublicAddresses({ data, i18n }: Pick<JSONFieldServerProps, 'data' | 'i18n'>) {
  const urls = (data?.urls ?? {}) as Partial<Record<Locale, string>>;
  const shown = locales.filter((locale) => urls[locale]);
  if (data?._status !== 'published' || shown.length === 0) return null;
  return (
    <nav className={styles.addresses} aria-label={inLanguage(title, i18n.language)}>
      <strong>{inLanguage(title, i18n.language)}</strong>
      <ul>
        {shown.map((locale) => (
          <li key={locale}>
            <a href={urls[locale]} target="_blank" rel="noreferrer" hrefLang={locale}>
              {localeNames[locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
