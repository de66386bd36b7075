import { setTimeout as pause } from 'node:timers/promises';
import { minuteMs } from '@/lib/limits';

/** Conflicts with other saves, or a database that changes its primary: worth another try. */
const passing = new Set(['DatabaseBusyError', 'SavedElsewhereError', 'DatabaseUnavailableError']);

/** How long, in milliseconds, and with which pauses a publication is retried: longer than a failover takes. */
export const patience = { forMs: 5 * minuteMs, pause: () => pause(5000) };

/** Retries temporary failures until success or the end of that time; renews the lease of the job meanwhile. */
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
