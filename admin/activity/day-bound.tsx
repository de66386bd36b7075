'use client';

import { useEffect, useRef, useState } from 'react';
import { isoDay } from '@/lib/dates';
import { organisationTimeZone } from '@/lib/locales';
import { readTypedDate } from '@/lib/typed-dates/read';
import { DateInput } from '../dates/date-input';
import { describeProblem, exampleOf, isProblem, sentenceOf, textOf } from '../dates/texts';
import { lastDay } from '../list-filters/date-bounds';
import { useT } from '../texts/use-t';
import forms from '../ui/form.module.css';
import styles from './activity.module.css';

const zone = organisationTimeZone;

type DayBoundProps = {
  /** Name of the filter in the address, where the day is written as `2027-03-05`. */
  name: string;
  label: string;
  day: string | null;
  /** Of a month or a year that is typed, whether its last day is meant. */
  isEnd?: boolean;
};

/** A day to filter by, typed as in forms. The form is not sent while the text is not understood. */
export function DayBound({ name, label, day, isEnd = false }: DayBoundProps) {
  const t = useT();
  const id = `activity-${name}`;
  const hidden = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(day ? textOf({ day, at: null, zone }, t.language) : '');
  const read = readTypedDate(text, t.language, { withTime: false, zone, coarsest: 'year' });
  const known = read && !isProblem(read) ? read : null;
  const problem = isProblem(read) ? read : null;
  const isUnreadable = problem !== null;

  useEffect(() => {
    const form = hidden.current?.form;
    const keep = (event: Event) => {
      if (!isUnreadable) return;
      event.preventDefault();
      const input = form?.elements.namedItem(id);
      if (input instanceof HTMLElement) input.focus();
    };
    form?.addEventListener('submit', keep);
    return () => form?.removeEventListener('submit', keep);
  }, [id, isUnreadable]);

  const dayIn = isEnd ? lastDay : ({ day: first }: { day: string }) => first;
  const today = isoDay({ at: new Date().toISOString(), zone });
  const write = (each: string) => textOf({ day: each, at: null, zone }, t.language);
  return (
    <div className={`${forms.field} ${styles.wide}`}>
      <label htmlFor={id}>{label}</label>
      <DateInput
        id={id}
        name={label}
        text={text}
        sentence={known && sentenceOf({ day: known.day, at: null, zone, precision: precisionOf(known) }, t)}
        problem={problem && describeProblem(problem, exampleOf(today, problem, false, t.language), t)}
        hint={t('dates.example', { example: write(today) })}
        opensAt={{ day: known?.day ?? today, time: null }}
        zone={zone}
        onText={setText}
        onPick={(picked) => setText(write(picked.day))}
      />
      {/* Without a day, it is not in the address. */}
      <input ref={hidden} type="hidden" name={name} value={known ? dayIn(known) : ''} disabled={!known} />
    </div>
  );
}

const precisionOf = ({ precision }: { precision: 'year' | 'month' | 'day' | 'minute' }) =>
  precision === 'minute' ? 'day' : precision;
