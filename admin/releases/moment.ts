import { minuteMs } from '@/lib/limits';

/** Jobs are started every ten seconds; a job that is due for longer than this is late. */
export const lateAfterMs = 2 * minuteMs;

/** Whether a moment at which something was due is over for longer than a job takes to start. */
export const isLate = (at: string, now = Date.now()): boolean => Date.parse(at) < now - lateAfterMs;
