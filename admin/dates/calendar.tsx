'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { dayNumber, isoDay, twoDigits } from '@/lib/dates';
import { capitalised } from '@/lib/names';
import { dayInFull, weekdayOf } from '@/lib/typed-dates/describe';
import { onClock } from '@/lib/typed-dates/read';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { DialogActions } from '../ui/dialog';
import forms from '../ui/form.module.css';
import styles from './calendar.module.css';
import { addMonth, dayByKey, firstWeekday, weeksOf } from './month';
import { describeProblem, isProblem, sentenceOf } from './texts';

/** A day, and a time of a date that has one. */
export type Picked = { day: string; time: string | null };

type CalendarProps = { opensAt: Picked; zone: string; onPick: (picked: Picked) => void; onCancel: () => void };

const hours = Array.from({ length: 24 }, (_, hour) => twoDigits(hour));
const minutes = Array.from({ length: 12 }, (_, index) => twoDigits(index * 5));

/** A month of days, moved in by arrow keys, and an hour of 24. Days are those of the zone, whatever the browser's. */
export function Calendar({ opensAt, zone, onPick, onCancel }: CalendarProps) {
  const t = useT();
  const { language } = t;
  const id = useId();
  const [day, setDay] = useState(opensAt.day);
  const [time, setTime] = useState(opensAt.time);
  const grid = useRef<HTMLTableElement>(null);
  // The focus follows the keys; a press of a button of another month leaves it there.
  const moved = useRef(true);
  useEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    moved.current = false;
  }, [day]);

  const today = isoDay({ at: new Date().toISOString(), zone });
  const weeks = weeksOf(day, firstWeekday(language));
  const read = time === null ? null : onClock(day, time, zone);
  const [hour = '09', minute = '00'] = time?.split(':') ?? [];

  function move(event: KeyboardEvent, week: readonly string[]) {
    const next = dayByKey(day, event.key, event.shiftKey, week);
    if (!next) return;
    event.preventDefault();
    moved.current = true;
    setDay(next);
  }

  function choose(chosen: string) {
    if (time === null) return onPick({ day: chosen, time });
    setDay(chosen);
    document.getElementById(`${id}-hour`)?.focus();
  }

  const step = (months: number, label: string, sign: string) => (
    <button
      type="button"
      className={`${buttons.button} ${buttons.small}`}
      aria-label={label}
      onClick={() => setDay(addMonth(day, months))}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  const select = (
    part: 'hour' | 'minute',
    value: string,
    values: readonly string[],
    timeWith: (chosen: string) => string,
  ) => (
    <div className={forms.field}>
      <label htmlFor={`${id}-${part}`}>{t(`dates.${part}`)}</label>
      <select
        id={`${id}-${part}`}
        className={forms.input}
        value={value}
        onChange={({ target }) => setTime(timeWith(target.value))}
      >
        {values.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </div>
  );
  return (
    <div className={styles.calendar}>
      <div className={styles.months}>
        {step(-12, t('dates.previousYear'), '«')}
        {step(-1, t('dates.previousMonth'), '‹')}
        <p id={`${id}-month`} className={styles.month} role="status">
          {capitalised(language, dayInFull(language, day, 'month'))}
        </p>
        {step(1, t('dates.nextMonth'), '›')}
        {step(12, t('dates.nextYear'), '»')}
      </div>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid of the ARIA practices is a table.
        role="grid"
        className={styles.days}
        aria-labelledby={`${id}-month`}
        aria-describedby={`${id}-keys`}
      >
        <thead>
          <tr>
            {weeks[0]?.map((each) => (
              <th key={each} scope="col" abbr={weekdayOf(language, each)}>
                {weekdayOf(language, each, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((each) => (
                // biome-ignore lint/a11y/useFocusableInteractive: the button in it takes the focus.
                <td
                  key={each}
                  // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as above.
                  role="gridcell"
                  aria-selected={each === day}
                >
                  <button
                    type="button"
                    className={styles.day}
                    tabIndex={each === day ? 0 : -1}
                    data-other-month={each.slice(0, 7) === day.slice(0, 7) ? undefined : ''}
                    aria-label={dayInFull(language, each, 'day', true)}
                    aria-current={each === today ? 'date' : undefined}
                    onClick={() => choose(each)}
                    onKeyDown={(event) => move(event, week)}
                  >
                    {dayNumber(language, String(Number(each.slice(8))))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p id={`${id}-keys`} className={styles.keys}>
        {t('dates.keys')}
      </p>
      {time !== null && (
        <div className={styles.time}>
          {select('hour', hour, hours, (chosen) => `${chosen}:${minute}`)}
          {select('minute', minute, [...new Set([...minutes, minute])].sort(), (chosen) => `${hour}:${chosen}`)}
        </div>
      )}
      {read && (
        <p role="status" className={isProblem(read) ? forms.error : undefined}>
          {isProblem(read) ? describeProblem(read, '', t) : sentenceOf({ ...read, zone, precision: 'day' }, t)}
        </p>
      )}
      <DialogActions>
        <button
          type="button"
          className={`${buttons.button} ${buttons.main}`}
          aria-disabled={isProblem(read)}
          onClick={() => !isProblem(read) && onPick({ day, time })}
        >
          {t('dates.choose')}
        </button>
        <button type="button" className={buttons.button} onClick={onCancel}>
          {t('dates.cancel')}
        </button>
      </DialogActions>
    </div>
  );
}
