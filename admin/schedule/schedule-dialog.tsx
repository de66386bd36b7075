'use client';

import { useState } from 'react';
import type { DescribedIssue } from '@/editorial/checks';
import type { Schedule } from '@/editorial/schedule/endpoints';
import { describeFailure } from '@/editorial/schedule/failure';
import { clockAt } from '@/lib/clock';
import { organisationTimeZone } from '@/lib/locales';
import { momentInWords } from '@/lib/moments';
import { type ApiFailure, requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import buttons from '../ui/button.module.css';
import { Dialog, DialogActions } from '../ui/dialog';
import layout from '../ui/layout.module.css';
import { State } from '../ui/state';
import styles from './schedule.module.css';
import { type Order, type Problem, ScheduleForm, tomorrowMorning } from './schedule-form';
import { describeSchedule } from './texts';

export type Plans = { schedules: Schedule[]; live: boolean; hasUnpublished: boolean };

type Props = {
  subject: { collection: string; id: string };
  plans: Plans;
  open: boolean;
  onClose: () => void;
  onChange: (schedules: Schedule[]) => void;
};

/** Why the server refused, with the issues to fix first. */
function problemOf({ message, data }: ApiFailure): Problem {
  const { issues = [] } = (data ?? {}) as { issues?: DescribedIssue[] };
  return { message, issues };
}

/** Schedules of a document, to change or cancel; then the form for another. */
export function ScheduleDialog({ subject, plans, open, onClose, onChange }: Props) {
  const t = useT();
  const [first, setFirst] = useState<Order | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [saving, setSaving] = useState(false);
  const { schedules, live, hasUnpublished } = plans;
  const appears = schedules.some(({ type, failure }) => type === 'publish' && !failure);
  const types = (['publish', 'unpublish'] as const).filter((type) =>
    type === 'publish' ? hasUnpublished : live || appears,
  );
  const [defaultType = 'publish'] = types;

  async function send(method: 'POST' | 'DELETE', order: Order | Pick<Order, 'type'>) {
    setSaving(true);
    setProblem(null);
    const what = { ...subject, ...order };
    const result = await requestJson<Pick<Plans, 'schedules'>>('/api/editorial/schedule', {
      method,
      t,
      ...(method === 'POST' ? { body: what } : { query: what }),
    });
    setSaving(false);
    if (!result.ok) return setProblem(problemOf(result.error));
    setFirst(null);
    onChange(result.body.schedules);
  }

  const again = ({ type, at }: Schedule): Order => ({ type, ...clockAt(at, organisationTimeZone) });
  return (
    <Dialog title={t('schedule.title')} open={open} onClose={onClose}>
      {schedules.length > 0 && (
        <section className={layout.stack}>
          <h3>{t('schedule.planned')}</h3>
          <ul className={styles.planned}>
            {schedules.map((schedule) => (
              <li key={schedule.id} className={layout.stack}>
                <State icon={schedule.failure ? 'error' : 'clock'} tone={schedule.failure ? 'bad' : 'plain'}>
                  {describeSchedule(schedule, t)}
                </State>
                {schedule.failure && <p>{describeFailure(schedule.failure, t)}</p>}
                {!schedule.failure && schedule.hasLaterChanges && schedule.textAt && (
                  <p>
                    <State icon="stale" tone="warn">
                      {t('schedule.changed')}
                    </State>{' '}
                    {t('schedule.oldText', { moment: momentInWords(schedule.textAt, t.language) })}
                  </p>
                )}
                <DialogActions>
                  {!schedule.failure && (
                    <button
                      type="button"
                      className={`${buttons.button} ${buttons.small}`}
                      onClick={() => setFirst(again(schedule))}
                    >
                      {t('schedule.change')}
                    </button>
                  )}
                  {!schedule.failure && schedule.hasLaterChanges && (
                    <button
                      type="button"
                      className={`${buttons.button} ${buttons.small}`}
                      onClick={() => send('POST', again(schedule))}
                    >
                      {t('schedule.publishNew')}
                    </button>
                  )}
                  <button
                    type="button"
                    className={`${buttons.button} ${buttons.small}`}
                    onClick={() => send('DELETE', { type: schedule.type })}
                  >
                    {t(schedule.failure ? 'schedule.dismiss' : 'schedule.cancel')}
                  </button>
                </DialogActions>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ScheduleForm
        // Mounted again with the schedule to change.
        key={first ? `${first.type} ${first.day} ${first.time}` : 'new'}
        types={types.length > 0 ? types : ['publish']}
        first={first ?? { type: defaultType, ...tomorrowMorning() }}
        // Existing schedules are read first.
        focused={first !== null || schedules.length === 0}
        problem={problem}
        saving={saving}
        onSubmit={(order) => send('POST', order)}
        onFollow={onClose}
      />
      <button type="button" className={buttons.button} onClick={onClose}>
        {t('schedule.close')}
      </button>
    </Dialog>
  );
}
