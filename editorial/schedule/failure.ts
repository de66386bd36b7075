import type { PanelT } from '@/messages/panel/types';
import type { ScheduleJob } from './jobs';

/** Why a schedule failed; stored as JSON in the error of its job. */
export type ScheduleFailure = {
  reason: 'gone' | 'version-gone' | 'incomplete' | 'interrupted' | 'refused' | 'release-empty' | 'release-refused';
  /** The fields to fill, or the refusal, in the default language of the panel. */
  detail: string;
};

/** Error that ends a job, in the shape in which its reason is stored. */
export class FailedSchedule extends Error {
  constructor(reason: ScheduleFailure['reason'], detail = '') {
    super(JSON.stringify({ reason, detail } satisfies ScheduleFailure));
  }
}

/** Returns why a job failed; null while it has not. */
export function failureOf({ hasError, error }: ScheduleJob): ScheduleFailure | null {
  if (!hasError) return null;
  try {
    return JSON.parse(error?.message ?? '') as ScheduleFailure;
  } catch {
    return { reason: 'refused', detail: error?.message ?? '' };
  }
}

/** Describes why it failed and what to do. */
export const describeFailure = ({ reason, detail }: ScheduleFailure, t: PanelT<'schedule'>): string =>
  t(`schedule.why.${reason}`, { detail });
