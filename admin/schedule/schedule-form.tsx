'use client';

import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { DescribedIssue } from '@/editorial/checks';
import type { Schedule } from '@/editorial/schedule/endpoints';
import { clockAt } from '@/lib/clock';
import { isoDay } from '@/lib/dates';
import { dayMs } from '@/lib/limits';
import { organisationTimeZone } from '@/lib/locales';
import { onClock, readTypedDate } from '@/lib/typed-dates/read';
import { Issues } from '../checks/issues';
import { DateInput } from '../dates/date-input';
import { describeProblem, exampleOf, isProblem, type Reading, textOf } from '../dates/texts';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { DialogActions } from '../ui/dialog';
import forms from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import styles from './schedule.module.css';
import { hoursElsewhere, momentWithClock } from './texts';

export type Order = { type: Schedule['type']; day: string; time: string };

/** Why the server refused the last try, and the issues to fix first. */
export type Problem = { message: string; issues: readonly DescribedIssue[] };

type Props = {
  /** Schedule types that are possible now. */
  types: readonly Schedule['type'][];
  first: Order;
  /** Whether the day has the focus at first. */
  focused: boolean;
  problem: Problem | null;
  saving: boolean;
  onSubmit: (order: Order) => void;
  /** Called when the person goes to a field to fix. */
  onFollow: () => void;
  /** What will be published then; without it, the text of now, or what is chosen above. */
  rule?: string;
  /** The problems of several documents. */
  children?: ReactNode;
};

/** Tomorrow at nine. */
export const tomorrowMorning = (): Pick<Order, 'day' | 'time'> => ({
  day: clockAt(new Date(Date.now() + dayMs).toISOString(), organisationTimeZone).day,
  time: '09:00',
});

/** A reading, and the text that says the same. */
function written(read: Reading, language: string): { text: string; read: Reading } {
  const text =
    read && !isProblem(read) ? textOf({ ...read, precision: 'day', zone: organisationTimeZone }, language) : '';
  return { text, read };
}

/** What to do, and when, in the organisation's time zone. */
export function ScheduleForm(props: Props) {
  const { types, first, focused, problem, saving, onSubmit, onFollow, rule, children } = props;
  const t = useT();
  const zone = organisationTimeZone;
  const [type, setType] = useState(first.type);
  const [{ text, read }, setTyped] = useState(() => written(onClock(first.day, first.time, zone), t.language));
  const id = useId();
  const understood = read && !isProblem(read) ? read : null;
  const at = understood?.at ?? null;
  const isPast = at !== null && Date.parse(at) <= Date.now();
  const example = exampleOf(
    isoDay({ at: new Date().toISOString(), zone }),
    isProblem(read) ? read : null,
    true,
    t.language,
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    // In React's tree it is inside the document's form, though not in the page.
    event.stopPropagation();
    if (understood?.time && !isPast && !saving) onSubmit({ type, day: understood.day, time: understood.time });
  }

  return (
    <form onSubmit={submit} className={layout.stack}>
      {!rule && (
        <fieldset className={styles.choices}>
          <legend className={forms.label}>{t('schedule.what')}</legend>
          {types.map((each) => (
            <label key={each} className={forms.choice}>
              <input type="radio" name={`${id}-type`} checked={each === type} onChange={() => setType(each)} />
              {t(`schedule.${each}`)}
            </label>
          ))}
        </fieldset>
      )}
      <div className={forms.field}>
        <label htmlFor={`${id}-when`}>{t('schedule.when')}</label>
        <DateInput
          id={`${id}-when`}
          name={t('schedule.when')}
          text={text}
          sentence={at && !isPast ? momentWithClock(at, t) : null}
          problem={isProblem(read) ? describeProblem(read, example, t) : null}
          error={isPast ? t('schedule.past') : null}
          hint={t('dates.example', { example })}
          required
          autoFocus={focused}
          opensAt={{ day: understood?.day ?? first.day, time: understood?.time ?? first.time }}
          zone={zone}
          onText={(typed) =>
            setTyped({
              text: typed,
              read: readTypedDate(typed, t.language, { withTime: true, zone, usualTime: first.time }),
            })
          }
          onPick={({ day, time }) => setTyped(written(onClock(day, time ?? first.time, zone), t.language))}
        />
        {at && !isPast && (
          <p className={layout.quiet}>
            {hoursElsewhere(at, t)}
            {understood?.comesTwice && ` ${t('schedule.twice')}`}
          </p>
        )}
      </div>
      {problem && (
        <div role="alert">
          <p className={forms.error}>{problem.message}</p>
          {problem.issues.length > 0 && <Issues issues={problem.issues} onFollow={onFollow} />}
        </div>
      )}
      {children}
      {type === 'publish' && <p className={layout.quiet}>{rule ?? t('schedule.rule')}</p>}
      <DialogActions>
        <button type="submit" className={`${buttons.button} ${buttons.main}`} aria-disabled={!at || isPast || saving}>
          {saving ? t('schedule.saving') : t('schedule.title')}
        </button>
      </DialogActions>
    </form>
  );
}
