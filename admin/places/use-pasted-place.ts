'use client';

import { useField, useForm } from '@payloadcms/ui';
import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { type ReadCoordinates, readCoordinates } from '@/lib/places/read-coordinates';
import { roundToKilometre } from '@/lib/places/round';
import { beside, useFieldValue } from '../dates/use-date-links';
import { useTextProblem, useTypedText, useUnreadable } from '../dates/use-unreadable-text';
import { useT } from '../texts/use-t';
import { isHalfReverted, type Pasted } from './reverted';
import { coordinatesText, describePlace, describeProblem } from './texts';

/** A text as it was typed, and the latitude of the form that it stands for: another one replaces the text. */
type Typed = { text: string; value: number | null; read: ReadCoordinates | null };

const numberOr = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** The text of a place, what it means, and the two values of the form that it sets. */
export function usePastedPlace(givenPath: string, isRounded: boolean) {
  const t = useT();
  const { dispatchFields, setModified } = useForm();
  const { validate, setProblem } = useTextProblem();
  const field = useField<number | null>({ potentiallyStalePath: givenPath, validate });
  const { path, setValue } = field;
  const other = useField<number | null>({ path: beside(path, 'longitude') });
  const latitude = numberOr(field.value);
  const longitude = numberOr(useFieldValue(other.path));

  const [typed, setTyped] = useTypedText<Typed>(path, latitude, (left) => ({
    text: left,
    value: latitude,
    read: readCoordinates(left),
  }));

  const pasted = useRef<Pasted | null>(null);
  const restorePasted = useEffectEvent(() => {
    if (!pasted.current || !isHalfReverted(pasted.current, { latitude, longitude })) return;
    const { latitude: north, longitude: east } = pasted.current.pasted;
    dispatchFields({ type: 'UPDATE', path: other.path, value: east });
    dispatchFields({ type: 'UPDATE', path, value: north });
    setModified(true);
  });
  // Before painting: a mix of two places is never visible.
  useLayoutEffect(() => restorePasted(), [latitude, longitude]);

  const current = typed?.value === latitude ? typed : null;
  const place = latitude !== null && longitude !== null ? { latitude, longitude } : null;
  const problem = current?.read && 'problem' in current.read ? current.read.problem : null;
  const message = problem
    ? [
        describeProblem(problem, t),
        t('dates.notSaved'),
        ...(place ? [t('places.stays', { place: describePlace(place, t) })] : []),
      ].join(' ')
    : null;
  useUnreadable({ path, typed: problem && current, message, setProblem });

  function change(text: string) {
    const read = readCoordinates(text);
    if (read && 'problem' in read) return setTyped({ text, value: latitude, read });
    const stored = (degrees: number) => (isRounded ? roundToKilometre(degrees) : degrees);
    const next = read && { latitude: stored(read.latitude), longitude: stored(read.longitude) };
    setTyped({ text, value: next?.latitude ?? null, read });
    pasted.current = { before: { latitude, longitude }, pasted: next ?? { latitude: null, longitude: null } };
    dispatchFields({ type: 'UPDATE', path: other.path, value: next?.longitude ?? null });
    setValue(next?.latitude ?? null);
  }

  /** Shows the coordinates themselves once the person goes on, instead of the address they were found in. */
  function tidy() {
    if (current && !problem) setTyped(null);
  }

  const reading = place && !problem ? describePlace(place, t) : null;
  const isFromAddress = Boolean(current?.read && 'fromAddress' in current.read && current.read.fromAddress);
  return {
    ...field,
    text: current?.text ?? (place ? coordinatesText(place) : oneOf(latitude, longitude)),
    place: problem ? null : place,
    problem: message,
    sentence: reading && (isFromAddress ? t('places.found', { place: reading }) : reading),
    error: [field, other].find(({ showError }) => showError)?.errorMessage ?? null,
    change,
    tidy,
  };
}

/** What a client of the API left: one coordinate without the other. */
const oneOf = (latitude: number | null, longitude: number | null): string => String(latitude ?? longitude ?? '');
