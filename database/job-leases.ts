import { randomUUID } from 'node:crypto';
import type { Payload, Where } from 'payload';
import { claimedJobs } from './job-claims';

/** How often a server renews the leases of its jobs. */
export const heartbeatMs = 10_000;
/**
 * How long a lease lasts after the last heartbeat. It is stored as `updatedAt`, by the clock of each server: clocks may
 * differ by half a minute.
 */
export const leaseMs = 45_000;
/** How often a job may lose its server before it fails: the job itself may be what crashes them (out of memory). */
export const maxInterruptions = 3;

/** A job whose server ended while it ran. */
export type InterruptedJob = { id: string; taskSlug?: string | null; meta?: Record<string, unknown> | null };

/** Renews the leases of the jobs that this process has claimed. */
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
 * Releases the jobs whose server has ended, so that they run again: a mail is sent twice if the server ended between
 * sending and recording it; all other tasks can be repeated. One that lost its server three times fails.
 *
 * @param options.isAlone whether no other server can be running jobs of this database: then nothing is waited for
 * @returns the jobs that failed for good
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
      // Read again: another server may just have taken it over.
      where: { and: [{ id: { equals: job.id } }, { processing: { equals: true } }, ...lapsed] },
    });
    logger.warn(
      `The server of job ${job.id} (${job.taskSlug}) ended while it ran: ${isGivenUp ? 'given up' : 'again'}`,
    );
    if (isGivenUp && (await bearsMark(db, job.id, mark))) givenUp.push(job);
  }
  return givenUp;
}

/** Whether this server released a job, and not another at the same moment: only one of them reports it. */
async function bearsMark(db: Payload['db'], id: string, mark: string): Promise<boolean> {
  const job = await db.findOne<InterruptedJob>({ collection: 'payload-jobs', where: { id: { equals: id } } });
  return job?.meta?.freedBy === mark;
}

/**
 * Releases the jobs that this server could not finish before it stops: the next server begins at once, not after the
 * lease.
 */
export async function releaseClaimedJobs({ db }: Payload): Promise<void> {
  for (const id of claimedJobs(db)) {
    await db.updateJobs({ id, data: { processing: false }, returning: false });
  }
}
