'use client';

import { useId, useState } from 'react';
import type { ListDate } from '@/collections/panel-components/lists';
import { isoDay } from '@/lib/dates';
import { organisationTimeZone } from '@/lib/locales';
import { onClock, readTypedDate, type TypedDate } from '@/lib/typed-dates/read';
import type { ClientT } from '@/messages/panel/types';
import type { Picked } from '../dates/calendar';
import { DateInput } from '../dates/date-input';
import { describeProblem, exampleOf, isProblem, type Reading, sentenceOf, textOf } from '../dates/texts';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import forms from '../ui/form.module.css';
import styles from './bar.module.css';
import type { Condition } from './conditions';
import { dateConditions } from './date-bounds';

const zone = organisationTimeZone;

type DateFilterProps = {
  dates: readonly ListDate[];
  /** The date that the list is filtered by. */
  used: string | undefined;
  /** Shows only what has this date between two; without a path, all dates. */
  onFilter: (path: string | null, conditions: Condition[]) => void;
};

/** Filters a list by one of its dates, typed as in forms: a day, a month or a year; with an hour where dates have one. */
export function DateFilter({ dates, used, onFilter }: DateFilterProps) {
  const t = useT();
  const id = useId();
  const [path, setPath] = useState(used ?? dates[0]?.path ?? '');
  const [texts, setTexts] = useState({ from: '', until: '' });
  const [error, setError] = useState<'empty' | 'reversed' | null>(null);
  const date = dates.find((each) => each.path === path);
  if (!date) return null;
  const { withTime } = date;
  const from = readBound(texts.from, withTime, t);
  const until = readBound(texts.until, withTime, t);

  function filter() {
    if (isProblem(from) || isProblem(until)) return;
    const conditions = dateConditions(path, { from, until }, { withTime, zone });
    const [first, last] = conditions.map((each) => String(Object.values(each[path] ?? {})[0]));
    const isReversed = first !== undefined && last !== undefined && first > last;
    setError(conditions.length === 0 ? 'empty' : isReversed ? 'reversed' : null);
    if (conditions.length > 0 && !isReversed) onFilter(path, conditions);
  }

  const bound = (name: 'from' | 'until', read: Reading) => (
    <div className={forms.field}>
      <label htmlFor={`${id}-${name}`}>{t(`listFilters.${name}`)}</label>
      <DateInput
        id={`${id}-${name}`}
        name={t(`listFilters.${name}`)}
        text={texts[name]}
        sentence={read && !isProblem(read) ? sentenceOf(written(read), t) : null}
        problem={isProblem(read) ? describeProblem(read, example(read, withTime, t), t) : null}
        hint={t('dates.example', { example: example(null, false, t) })}
        opensAt={openingOf(read, withTime)}
        zone={zone}
        onText={(text) => {
          setTexts({ ...texts, [name]: text });
          setError(null);
        }}
        onPick={(picked) => setTexts({ ...texts, [name]: textOfPicked(picked, withTime, t) })}
      />
    </div>
  );

  return (
    <form
      className={styles.dates}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        filter();
      }}
    >
      <div className={forms.field}>
        <label htmlFor={`${id}-field`}>{t('listFilters.dateField')}</label>
        <select
          id={`${id}-field`}
          className={forms.input}
          value={path}
          onChange={({ target }) => {
            setPath(target.value);
            setError(null);
          }}
        >
          {dates.map((each) => (
            <option key={each.path} value={each.path}>
              {each.label[t.language]}
            </option>
          ))}
        </select>
      </div>
      {bound('from', from)}
      {bound('until', until)}
      <div className={styles.actions}>
        <button type="submit" className={`${buttons.button} ${buttons.main}`}>
          {t('listFilters.apply')}
        </button>
        {used && (
          <button type="button" className={buttons.button} onClick={() => onFilter(null, [])}>
            {t('listFilters.withoutDates')}
          </button>
        )}
      </div>
      <p className={`${styles.wide} ${error ? forms.error : forms.hint}`} role="status">
        {t(error ? `listFilters.${error}` : 'listFilters.datesHint')}
      </p>
    </form>
  );
}

/** Reads a bound: a date with an hour may be typed without one, too. */
function readBound(text: string, withTime: boolean, t: ClientT): Reading {
  const read = readTypedDate(text, t.language, { withTime: false, zone, coarsest: 'year' });
  return withTime && isProblem(read) && read.reason === 'unwanted-time'
    ? readTypedDate(text, t.language, { withTime: true, zone })
    : read;
}

/** What was understood, as the field of a date writes it. */
function written({ day, at, precision, comesTwice }: TypedDate) {
  return { day, at, zone, comesTwice, ...(precision !== 'minute' && { precision }) };
}

function example(problem: Reading, withTime: boolean, t: ClientT): string {
  const today = isoDay({ at: new Date().toISOString(), zone });
  return exampleOf(today, isProblem(problem) ? problem : null, withTime, t.language);
}

function openingOf(read: Reading, withTime: boolean): Picked {
  const known = read && !isProblem(read) ? read : null;
  const day = known?.day ?? isoDay({ at: new Date().toISOString(), zone });
  return { day, time: withTime ? (known?.time ?? '00:00') : null };
}

function textOfPicked({ day, time }: Picked, withTime: boolean, t: ClientT): string {
  const read = withTime && time ? onClock(day, time, zone) : null;
  return textOf({ day, at: read && !isProblem(read) ? read.at : null, zone }, t.language);
}
