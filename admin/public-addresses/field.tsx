import type { JSONFieldServerProps } from 'payload';
import { type Locale, locales } from '@/lib/locales';
import { languageTitle } from '@/lib/names';
import { getT } from '@/messages/panel';
import styles from './field.module.css';

/** Beside the form: the public pages of a published document, one link for each public locale. */
export function PublicAddresses({ data, i18n }: Pick<JSONFieldServerProps, 'data' | 'i18n'>) {
  const t = getT(i18n.language);
  const urls = (data?.urls ?? {}) as Partial<Record<Locale, string>>;
  const shown = locales.filter((locale) => urls[locale]);
  if (data?._status !== 'published' || shown.length === 0) return null;
  return (
    <nav className={styles.addresses} aria-label={t('common.onTheSite')}>
      <strong>{t('common.onTheSite')}</strong>
      <ul>
        {shown.map((locale) => (
          <li key={locale}>
            <a href={urls[locale]} target="_blank" rel="noreferrer" hrefLang={locale}>
              {languageTitle(i18n.language, locale)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
