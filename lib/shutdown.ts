import { log } from './log';
import { remember } from './remember';

type Shutdown = {
  /** Ends work in the background within so many milliseconds. */
  work: Array<(patienceMs: number) => Promise<void>>;
  /** Closes the database, once nothing needs it any more. */
  storage: Array<() => Promise<void>>;
};

/** What is to be ended before the process does. What begins it is in Next's bundle, what ends it is not. */
const shutdown = remember('shutdown', (): Shutdown => ({ work: [], storage: [] }));

/** Adds work in the background that is to end before the process does. */
export const onShutdown = (work: Shutdown['work'][number]): number => shutdown.work.push(work);

/** Adds storage that is to be closed last. */
export const closeAtShutdown = (close: Shutdown['storage'][number]): number => shutdown.storage.push(close);

/**
 * Ends the work in the background beside the requests in flight, then closes the storage. What fails is said, and the rest
 * is ended all the same.
 *
 * @param requests ends when no request is in flight
 * @param patienceMs how long all of it may take
 */
export async function shutDown(requests: Promise<void>, patienceMs: number): Promise<void> {
  const ends = [requests, ...shutdown.work.splice(0).map((work) => work(patienceMs))];
  await settle(ends);
  await settle(shutdown.storage.splice(0).map((close) => close()));
}

async function settle(ends: Promise<void>[]): Promise<void> {
  for (const end of await Promise.allSettled(ends)) {
    if (end.status === 'fulfilled') continue;
    const { reason } = end;
    log.error({ err: reason }, 'Not ended cleanly');
  }
}
