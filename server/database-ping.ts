import { serverLimits } from '@/lib/limits';
import { siteProbe } from '@/lib/site-probe';

/** Waits for what the database answers; null when it fails, or takes too long. */
export async function inTime<T>(answer: Promise<T> | undefined): Promise<T | null> {
  if (!answer) return null;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    // An answer that has arrived meanwhile counts: on a busy machine, timers come before what connections received.
    timer = setTimeout(() => setImmediate(resolve, null), serverLimits.databasePingMs);
  });
  return Promise.race([answer.catch(() => null), late]).finally(() => clearTimeout(timer));
}

/** The ping under way: clients that ask meanwhile wait for the same one. */
let running: Promise<number | null> | null = null;

/** Reads from the database. Returns the milliseconds it took; null when it did not answer in time. */
export function pingDatabase(): Promise<number | null> {
  const start = performance.now();
  running ??= inTime(
    siteProbe()
      ?.pingDatabase()
      .then(() => performance.now() - start),
  ).finally(() => {
    running = null;
  });
  return running;
}

/** Whether the database does not answer. While the site starts there is none to ask. */
export const isDatabaseAway = async (): Promise<boolean> => siteProbe() !== null && (await pingDatabase()) === null;
