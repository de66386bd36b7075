'use client';

import { type FormEvent, useId, useState } from 'react';
import type { DescribedIssue } from '@/editorial/checks';
import type { Schedule } from '@/editorial/schedule/endpoints';
import { clockAt, momentOnClock } from '@/lib/clock';
import { dayMs } from '@/lib/limits';
import { organisationTimeZone } from '@/lib/locales';
import { nameOfClock } from '@/lib/moments';
import { capitalised } from '@/lib/names';
import { Issues } from '../checks/issues';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { DialogActions } from '../ui/dialog';
import forms from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import { State } from '../ui/state';
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
};

/** Tomorrow at nine. */
export const tomorrowMorning = (): Pick<Order, 'day' | 'time'> => ({
  day: clockAt(new Date(Date.now() + dayMs).toISOString(), organisationTimeZone).day,
  time: '09:00',
});

/** What to do, and when, in the organisation's time zone. */
export function ScheduleForm({ types, first, focused, problem, saving, onSubmit, onFollow }: Props) {
  const t = useT();
  const [order, setOrder] = useState(first);
  const id = useId();
  const moment = momentOnClock(order.day, order.time, organisationTimeZone);
  const at = moment && moment.kind !== 'never' ? moment.at : null;
  const isPast = at !== null && Date.parse(at) <= Date.now();
  const wrong = moment?.kind === 'never' ? t('schedule.never') : isPast ? t('schedule.past') : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    // In React's tree it is inside the document's form, though not in the page.
    event.stopPropagation();
    if (at && !wrong && !saving) onSubmit(order);
  }

  return (
    <form onSubmit={submit} className={layout.stack}>
      <fieldset className={styles.choices}>
        <legend className={forms.label}>{t('schedule.what')}</legend>
        {types.map((type) => (
          <label key={type} className={forms.choice}>
            <input
              type="radio"
              name={`${id}-type`}
              checked={order.type === type}
              onChange={() => setOrder({ ...order, type })}
            />
            {t(`schedule.${type}`)}
          </label>
        ))}
      </fieldset>
      <div className={styles.moment}>
        <div className={forms.field}>
          <label htmlFor={`${id}-day`}>{t('schedule.day')}</label>
          <input
            className={forms.input}
            id={`${id}-day`}
            type="date"
            required
            value={order.day}
            aria-describedby={`${id}-moment`}
            // biome-ignore lint/a11y/noAutofocus: where nothing is planned yet, the dialog asks for this.
            autoFocus={focused}
            onChange={({ target }) => setOrder({ ...order, day: target.value })}
          />
        </div>
        <div className={forms.field}>
          <label htmlFor={`${id}-time`}>
            {capitalised(t.language, nameOfClock(at || new Date().toISOString(), t))}
          </label>
          <input
            className={forms.input}
            id={`${id}-time`}
            type="time"
            required
            value={order.time}
            aria-describedby={`${id}-moment`}
            onChange={({ target }) => setOrder({ ...order, time: target.value })}
          />
        </div>
      </div>
      <p id={`${id}-moment`} role="status">
        {wrong && <span className={forms.error}>{wrong}</span>}
        {at && !wrong && (
          <>
            <State icon="clock" tone="plain">
              {momentWithClock(at, t)}
            </State>
            <br />
            <span className={layout.quiet}>{hoursElsewhere(at, t)}</span>
            {moment?.kind === 'twice' && <span className={layout.quiet}> {t('schedule.twice')}</span>}
          </>
        )}
      </p>
      {problem && (
        <div role="alert">
          <p className={forms.error}>{problem.message}</p>
          {problem.issues.length > 0 && <Issues issues={problem.issues} onFollow={onFollow} />}
        </div>
      )}
      {order.type === 'publish' && <p className={layout.quiet}>{t('schedule.rule')}</p>}
      <DialogActions>
        <button
          type="submit"
          className={`${buttons.button} ${buttons.main}`}
          aria-disabled={!at || Boolean(wrong) || saving}
        >
          {saving ? t('schedule.saving') : t('schedule.title')}
        </button>
      </DialogActions>
    </form>
  );
}
