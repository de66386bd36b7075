'use client';

import { useFormFields } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import type { DateSettings } from '@/fields/date';
import { clockAt } from '@/lib/clock';
import type { DatePart } from '@/lib/dates';
import { hourMs } from '@/lib/limits';
import { zoneOr } from './date-value';

/** A date that another one follows. */
export type BaseDate = { at: string; day: string; zone: string };

/** The path of a field beside another one. */
export const beside = (path: string, name: string): string => path.replace(/[^.]+$/, name);

/** The value of a field of the form; undefined without a path. */
export const useFieldValue = (path: string | undefined): unknown =>
  useFormFields(([fields]) => (path ? fields[path]?.value : undefined));

function useDate(path: string | undefined): BaseDate | null {
  const value = useFieldValue(path);
  const zone = zoneOr(useFieldValue(path && `${path}_tz`));
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) return null;
  const at = new Date(value).toISOString();
  return { at, day: clockAt(at, zone).day, zone };
}

/** The path of the same field in the row above. */
function inRowAbove(path: string): string | undefined {
  const row = /^(.*\.)(\d+)(\.[^.]+)$/.exec(path);
  return row && Number(row[2]) > 0 ? `${row[1]}${Number(row[2]) - 1}${row[3]}` : undefined;
}

/**
 * The date whose day is meant where only an hour is typed: the start, for an end; for a row, that of the row above, else
 * that of the document.
 */
export function useBaseDate(path: string, { start, firstDay }: DateSettings): BaseDate | null {
  const ofStart = useDate(start && beside(path, start));
  const ofRowAbove = useDate(firstDay && inRowAbove(path));
  const ofDocument = useDate(firstDay);
  return ofStart ?? ofRowAbove ?? ofDocument;
}

/** Whether "all day" is ticked. */
export const useIsAllDay = (path: string, { allDay }: DateSettings): boolean =>
  useFieldValue(allDay && beside(path, allDay)) === true;

/** How much of the date is known. */
export function usePrecision(path: string, { precision }: DateSettings): DatePart {
  const value = useFieldValue(precision && beside(path, precision));
  return value === 'month' || value === 'year' ? value : 'day';
}

/**
 * Proposes an end: an hour after the start, or as long after it as before the start was changed. Null where the end needs
 * none.
 */
export function useProposedEnd(value: string | null, start: BaseDate | null, isAllDay: boolean): string | null {
  const startAt = start ? Date.parse(start.at) : Number.NaN;
  const endAt = value ? Date.parse(value) : Number.NaN;
  // How long it lasted when somebody last set the end.
  const last = useRef<{ endAt: number; lasts: number } | null>(null);
  useEffect(() => {
    if (endAt > startAt && last.current?.endAt !== endAt) last.current = { endAt, lasts: endAt - startAt };
  }, [startAt, endAt]);
  if (Number.isNaN(startAt)) return null;
  if (Number.isNaN(endAt)) return isAllDay ? null : new Date(startAt + hourMs).toISOString();
  const lasts = last.current?.endAt === endAt ? last.current.lasts : null;
  if (lasts !== null) return startAt + lasts === endAt ? null : new Date(startAt + lasts).toISOString();
  return endAt > startAt || isAllDay ? null : new Date(startAt + hourMs).toISOString();
}
