import { setTimeout as pause } from 'node:timers/promises';
import { minuteMs } from '@/lib/limits';

/** Others who save at the same moment, or a database that changes its first server: worth another try. */
const passing = new Set(['DatabaseBusyError', 'SavedElsewhereError', 'DatabaseUnavailableError']);

/** How long, in milliseconds, and with which pauses a publication is tried again: longer than a failover takes. */
export const patience = { forMs: 5 * minuteMs, pause: () => pause(5000) };

/** Does what fails for a passing reason again, until it succeeds or the patience is over; the lease of the job is renewed meanwhile. */
export async function repeatWhilePassing(work: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + patience.forMs;
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      if (!(error instanceof Error && passing.has(error.name)) || Date.now() >= deadline) throw error;
      await patience.pause();
    }
  }
}
