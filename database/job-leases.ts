import { randomUUID } from 'node:crypto';
import type { Payload, Where } from 'payload';
import { claimedJobs } from './job-claims';

/** How often a server says that it is still running its jobs. */
export const heartbeatMs = 10_000;
/**
 * How long a job is its server's since the last heartbeat. It is the time of `updatedAt`, by the clock of each server: they
 * may differ by half a minute.
 */
export const leaseMs = 45_000;
/** How often a job may lose its server before it is given up: it may be what ends them (out of memory). */
export const maxInterruptions = 3;

/** A job whose server ended while it ran. */
export type InterruptedJob = { id: string; taskSlug?: string | null; meta?: Record<string, unknown> | null };

/** Says that this server is still running the jobs it has claimed. */
export async function renewLeases({ db }: Payload): Promise<void> {
  const ids = [...claimedJobs(db)];
  if (ids.length === 0) return;
  await db.updateJobs({
    data: { updatedAt: new Date().toISOString() },
    returning: false,
    where: { and: [{ id: { in: ids } }, { processing: { equals: true } }] },
  });
}

/**
 * Frees the jobs whose server has ended without noting theirs, so that they run again: a mail is sent twice if it ended
 * between the sending and the note, all other tasks can be repeated. One that lost its server three times fails.
 *
 * @param options.isAlone whether no other server can be running jobs of this database: then nothing is waited for
 * @returns the jobs that were given up
 */
export async function freeInterruptedJobs(
  { db, logger }: Payload,
  { now = Date.now(), isAlone = false }: { now?: number; isAlone?: boolean } = {},
): Promise<InterruptedJob[]> {
  const lapsed: Where[] = isAlone ? [] : [{ updatedAt: { less_than: new Date(now - leaseMs).toISOString() } }];
  const { docs } = await db.find<InterruptedJob>({
    collection: 'payload-jobs',
    where: { and: [{ processing: { equals: true } }, ...lapsed] },
    pagination: false,
    limit: 0,
  });
  const own = claimedJobs(db);
  const givenUp: InterruptedJob[] = [];
  for (const job of docs) {
    if (own.has(String(job.id))) continue;
    const interruptions = Number(job.meta?.interruptions ?? 0) + 1;
    const isGivenUp = interruptions >= maxInterruptions;
    const failure = { hasError: true, error: { message: JSON.stringify({ reason: 'interrupted', detail: '' }) } };
    const mark = randomUUID();
    await db.updateJobs({
      data: { processing: false, meta: { ...job.meta, interruptions, freedBy: mark }, ...(isGivenUp && failure) },
      returning: false,
      // Asked again: another server may just have taken it over.
      where: { and: [{ id: { equals: job.id } }, { processing: { equals: true } }, ...lapsed] },
    });
    logger.warn(
      `The server of job ${job.id} (${job.taskSlug}) ended while it ran: ${isGivenUp ? 'given up' : 'again'}`,
    );
    if (isGivenUp && (await bearsMark(db, job.id, mark))) givenUp.push(job);
  }
  return givenUp;
}

/** Whether it was this server that freed a job, and not another at the same moment: one of them reports it. */
async function bearsMark(db: Payload['db'], id: string, mark: string): Promise<boolean> {
  const job = await db.findOne<InterruptedJob>({ collection: 'payload-jobs', where: { id: { equals: id } } });
  return job?.meta?.freedBy === mark;
}

/** Gives back what this server could not end before it stops: the next one begins at once, not after the lease. */
export async function releaseClaimedJobs({ db }: Payload): Promise<void> {
  for (const id of claimedJobs(db)) {
    await db.updateJobs({ id, data: { processing: false }, returning: false });
  }
}
