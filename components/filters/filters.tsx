import type { ReactNode } from 'react';
import { type FilteredSection, filterNames, listPath, type Filters as Requested } from '@/lib/filters';
import { langAttributes } from '@/lib/lang-attributes';
import type { Locale } from '@/lib/locales';
import { sectionPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import { Button } from '../button/button';
import controls from '../control/control.module.css';
import styles from './filters.module.css';

/** One value a list can be filtered by; `lang` where its words are in another language than the page. */
export type Choice = { value: string; label: string; lang?: string | undefined };

/** A filter with the values that have results. */
export type Filter<S extends FilteredSection> = {
  name: keyof Requested<S> & string;
  label: string;
  /** What choosing none of them is called. */
  all: string;
  choices: readonly Choice[];
};

type Props<S extends FilteredSection> = {
  locale: Locale;
  section: S;
  label: string;
  filters: readonly Filter<S>[];
  requested: Requested<S>;
};

/** The filters of a list, as a GET form to the list's own address. Nothing when there are no values. */
export function Filters<S extends FilteredSection>({ locale, section, label, filters, requested }: Props<S>) {
  const names = filterNames[section] as Record<string, Record<Locale, string>>;
  const values = requested as Record<string, string | undefined>;
  const fields = filters.flatMap((filter) => {
    const name = names[filter.name]?.[locale];
    return name && filter.choices.length > 0 ? [{ ...filter, name, value: values[filter.name] }] : [];
  });
  if (fields.length === 0) return null;
  return (
    <search aria-label={label}>
      <form className={styles.filters} method="get" action={sectionPath(section, locale)}>
        {fields.map(({ name, label: fieldLabel, all, choices, value }) => (
          <div className={styles.field} key={name}>
            <label htmlFor={name}>{fieldLabel}</label>
            <select className={controls.control} id={name} name={name} defaultValue={value ?? ''}>
              <option value="">{all}</option>
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value} {...langAttributes(choice.lang)}>
                  {choice.label}
                </option>
              ))}
            </select>
          </div>
        ))}
        <div>
          <Button>{getT(locale)('filters.submit')}</Button>
        </div>
      </form>
    </search>
  );
}

/** The number of results, and further actions. */
export function Result({ children }: { children: ReactNode }) {
  return <p className={styles.result}>{children}</p>;
}

type YearsProps = {
  locale: Locale;
  label: string;
  all: string;
  years: readonly string[];
  requested: Requested<'events'>;
};

/** The years of past events, each as a link. */
export function Years({ locale, label, all, years, requested }: YearsProps) {
  return (
    <nav className={styles.years} aria-label={label}>
      {[undefined, ...years].map((year) => (
        <a
          key={year ?? 'all'}
          href={listPath('events', locale, { ...requested, year })}
          aria-current={requested.year === year ? 'true' : undefined}
        >
          {year ?? all}
        </a>
      ))}
    </nav>
  );
}
