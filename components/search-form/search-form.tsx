import type { Locale } from '@/lib/locales';
import { sectionPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import button from '../button/button.module.css';
import controls from '../control/control.module.css';
import styles from './search-form.module.css';

type Props = {
  locale: Locale;
  /** What was looked for. */
  q?: string;
  /** The most characters that are looked for. */
  maxLength: number;
};

/** The search of the site, as a plain form. */
export function SearchForm({ locale, q, maxLength }: Props) {
  const t = getT(locale);
  return (
    <search>
      <form className={styles.form} method="get" action={sectionPath('search', locale)}>
        <div className={styles.field}>
          <label htmlFor="q">{t('search.label')}</label>
          <input
            className={controls.control}
            id="q"
            name="q"
            type="search"
            defaultValue={q}
            maxLength={maxLength}
            autoComplete="off"
          />
        </div>
        <button className={button.button} type="submit">
          {t('search.submit')}
        </button>
      </form>
    </search>
  );
}
