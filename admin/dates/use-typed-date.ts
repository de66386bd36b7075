'use client';

import { useField, useForm } from '@payloadcms/ui';
import type { DateSettings } from '@/fields/date';
import { isoDay } from '@/lib/dates';
import { organisationTimeZone } from '@/lib/locales';
import { readTypedDate } from '@/lib/typed-dates/read';
import { useT } from '../texts/use-t';
import { type DateMode, storedValue, writtenDate, zoneOr } from './date-value';
import { describeProblem, exampleOf, isProblem, type Reading, sentenceOf, textOf } from './texts';
import { beside, useBaseDate, useFieldValue, useIsAllDay, usePrecision } from './use-date-links';
import { useTextProblem, useTypedText, useUnreadable } from './use-unreadable-text';

/** A text as it was typed, and the value of the form that it stands for: another value replaces the text. */
type Typed = { text: string; value: string | null; mode: string; read: Reading };

const modeKey = ({ withTime, zone, precision }: DateMode) => `${withTime} ${zone} ${precision}`;

/** The text of a date field, what it means, and the value of the form that it sets. */
export function useTypedDate(givenPath: string, hasZone: boolean, settings: DateSettings) {
  const t = useT();
  const { language } = t;
  const { dispatchFields, setModified } = useForm();
  const { validate, setProblem } = useTextProblem();
  const field = useField<string | null>({ potentiallyStalePath: givenPath, validate });
  const { path, setValue } = field;
  const value = field.value || null;

  const base = useBaseDate(path, settings);
  const isAllDay = useIsAllDay(path, settings);
  const precision = usePrecision(path, settings);
  const ownZone = zoneOr(useFieldValue(hasZone ? `${path}_tz` : undefined));
  // An end is on the clock of its start, as long as no other one was chosen.
  const zone = hasZone && !value && base && ownZone === organisationTimeZone ? base.zone : ownZone;
  const mode: DateMode = { withTime: settings.withTime && !isAllDay, isAllDay, zone, precision };
  // The first date of a row sets how much is known of it; its end is then known as exactly.
  const setsPrecision = Boolean(settings.precision && !settings.start);

  const readText = (text: string, of: DateMode): Reading =>
    readTypedDate(text, language, {
      withTime: of.withTime,
      zone: of.zone,
      coarsest: setsPrecision ? 'year' : of.precision,
      baseDay: base?.day ?? null,
    });
  const [typed, setTyped] = useTypedText<Typed>(path, value, (left) => ({
    text: left,
    value,
    mode: modeKey(mode),
    read: readText(left, mode),
  }));

  const current = typed?.value === value && typed.mode === modeKey(mode) ? typed : null;
  const written = writtenDate(value, mode);
  // A new row begins on the day of the event, and the cursor stands where the hour is to be written.
  const prefilled = settings.firstDay && base && !value ? `${textOf({ ...base, at: null }, language)}, ` : '';
  const text = current?.text ?? (written ? textOf(written, language) : prefilled);

  const problem = current && isProblem(current.read) ? current.read : null;
  const today = isoDay({ at: new Date().toISOString(), zone });
  const example = (of = problem) => exampleOf(today, of, mode.withTime, language);
  const sentences = problem && [
    describeProblem(problem, example(), t),
    t('dates.notSaved'),
    ...(written ? [t('dates.stays', { date: textOf(written, language) })] : []),
  ];
  const message = sentences ? sentences.join(' ') : null;
  useUnreadable({ path, typed: problem && current, message, setProblem });

  function change(newText: string, of: DateMode = mode) {
    const read = readText(newText, of);
    const understood = read && !isProblem(read) ? read : null;
    const newMode = setsPrecision && understood ? { ...of, precision: dayPrecision(understood.precision) } : of;
    const newValue = understood ? storedValue(understood, of) : read ? value : null;
    if (newMode.precision !== precision && settings.precision) {
      dispatchFields({ type: 'UPDATE', path: beside(path, settings.precision), value: newMode.precision });
    }
    if (hasZone && understood && of.zone !== ownZone) {
      dispatchFields({ type: 'UPDATE', path: `${path}_tz`, value: of.zone });
    }
    setTyped({ text: newText, value: newValue, mode: modeKey(newMode), read });
    if (newValue !== value) setValue(newValue);
  }

  /** Another zone: what was written stays, on its clock. */
  function changeZone(newZone: string) {
    dispatchFields({ type: 'UPDATE', path: `${path}_tz`, value: newZone });
    setModified(true);
    if (value || current) change(text, { ...mode, zone: zoneOr(newZone) });
  }

  const hint = prefilled && !current ? t('dates.hourOfDay') : t('dates.example', { example: example(null) });
  const comesTwice = current?.read && !isProblem(current.read) ? current.read.comesTwice : false;
  const sentence = written && !problem ? sentenceOf({ ...written, isAllDay, comesTwice }, t) : null;
  const setDate = (date: { day: string; at: string | null }) =>
    change(textOf({ ...date, at: mode.withTime ? date.at : null, zone }, language));
  return {
    ...field,
    text,
    value,
    written,
    base,
    mode,
    ownZone,
    problem: message,
    sentence,
    hint,
    change,
    changeZone,
    setDate,
  };
}

const dayPrecision = (precision: 'year' | 'month' | 'day' | 'minute') => (precision === 'minute' ? 'day' : precision);
