'use client';

import { ShimmerEffect } from '@payloadcms/ui';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../texts/use-t';
import { afterPress } from '../ui/after-press';
import buttons from '../ui/button.module.css';
import { Dialog } from '../ui/dialog';
import { Icon } from '../ui/icon';
import { OutsideForm } from '../ui/outside-form';
import { State } from '../ui/state';
import type { Picked } from './calendar';
import styles from './dates.module.css';

const Calendar = lazy(async () => ({ default: (await import('./calendar')).Calendar }));

type DateInputProps = {
  id: string;
  /** Name of the field, for the names of its dialog and button. */
  name: string;
  text: string;
  onText: (text: string) => void;
  /** What was understood. */
  sentence: string | null;
  /** Why the text was not understood: shown when the person has left the field. */
  problem: string | null;
  /** Another error, shown at once. */
  error?: string | null;
  warning?: string | null;
  /** How to write it, while the field is empty or being filled in. */
  hint: string;
  readOnly?: boolean;
  required?: boolean;
  autoFocus?: boolean;
  /** The date that the calendar opens with; without a time it has days only. */
  opensAt: Picked;
  zone: string;
  onPick: (picked: Picked) => void;
};

/** A date as text, with what was understood of it below, and a calendar. */
export function DateInput(props: DateInputProps) {
  const { id, name, text, sentence, problem, error, warning, hint, readOnly, required, opensAt, zone } = props;
  const t = useT();
  // Not while it is typed: it may be half of a date. What was there, or is restored, is whole.
  const [isTyping, setIsTyping] = useState(false);
  const [isPicking, setIsPicking] = useState(false);
  const shownError = (!isTyping && problem) || error || null;
  return (
    <>
      <div className={styles.line}>
        <input
          id={id}
          type="text"
          className={styles.input}
          value={text}
          autoComplete="off"
          // Dates are no words of the panel's language, and a phone would correct them.
          autoCorrect="off"
          spellCheck={false}
          disabled={readOnly}
          aria-required={required}
          aria-invalid={shownError !== null}
          aria-describedby={`${id}-reading`}
          // biome-ignore lint/a11y/noAutofocus: a dialog that asks for a date begins with it.
          autoFocus={props.autoFocus}
          onChange={({ target }) => {
            setIsTyping(true);
            props.onText(target.value);
          }}
          // The error below may be taller than the hint, and move the button that is being pressed.
          onBlur={() => afterPress(() => setIsTyping(false))}
        />
        {!readOnly && (
          <button
            type="button"
            className={`${buttons.button} ${styles.open}`}
            aria-label={t('dates.calendar', { field: name })}
            aria-haspopup="dialog"
            onClick={() => setIsPicking(true)}
          >
            <Icon name="calendar" />
          </button>
        )}
      </div>
      {/* Node and the browser may write a date with other spaces. */}
      <p id={`${id}-reading`} className={styles.reading} role="status" suppressHydrationWarning>
        {shownError ? (
          <State icon="error" tone="bad">
            {shownError}
          </State>
        ) : (
          (sentence ?? <span className={styles.hint}>{hint}</span>)
        )}
        {warning && !shownError && (
          <span className={styles.warning}>
            <State icon="warning" tone="warn">
              {warning}
            </State>
          </span>
        )}
      </p>
      {isPicking && (
        <OutsideForm>
          <Dialog title={name} open onClose={() => setIsPicking(false)}>
            <Suspense fallback={<ShimmerEffect height={300} />}>
              <Calendar
                opensAt={opensAt}
                zone={zone}
                onCancel={() => setIsPicking(false)}
                onPick={(picked) => {
                  setIsPicking(false);
                  props.onPick(picked);
                }}
              />
            </Suspense>
          </Dialog>
        </OutsideForm>
      )}
    </>
  );
}
