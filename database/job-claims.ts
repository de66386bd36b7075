import { setTimeout as pause } from 'node:timers/promises';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { BaseDatabaseAdapter } from 'payload';
import { minuteMs } from '@/lib/limits';
import { remember } from '@/lib/remember';
import { DatabaseUnavailableError, SavedElsewhereError } from './errors';
import { nameFaults } from './faults';

export type UpdateJobs = BaseDatabaseAdapter['updateJobs'];
type UpdateJobsArgs = Parameters<UpdateJobs>[0];
type Job = NonNullable<Awaited<ReturnType<UpdateJobs>>>[number];

/**
 * How long recording the end of a job waits for the database; meanwhile the lease (job-leases.ts) is renewed, or
 * expires.
 */
const notePatienceMs = minuteMs;

/**
 * Jobs that this process has claimed and whose end is not recorded yet, by their ids; one set for each adapter.
 */
const claimed = remember('claimedJobs', () => new WeakMap<object, Set<string>>());

/** The ids of the jobs this process is running, started by the runner, an endpoint or a script. */
export function claimedJobs(adapter: object): Set<string> {
  const jobs = claimed.get(adapter) ?? new Set<string>();
  claimed.set(adapter, jobs);
  return jobs;
}

/** Whether Payload reads jobs in order to run them (`runJobs` in payload/dist/queues). */
const isClaim = ({ data, returning }: UpdateJobsArgs): boolean => data.processing === true && returning === true;

/**
 * The conditions under which a job named by its id may be run. Payload's own claim by id has none, so that an endpoint
 * and the runner, or two servers, could run it at the same time.
 */
const isRunnable = (id: number | string): UpdateJobsArgs => ({
  data: { processing: true },
  limit: 1,
  where: {
    and: [
      { id: { equals: id } },
      { processing: { equals: false } },
      { completedAt: { exists: false } },
      { hasError: { not_equals: true } },
    ],
  },
});

/**
 * Runs Payload's claims of jobs through `claim`, and keeps track of claimed jobs until their end is recorded. Call it
 * after the adapter's transactions were replaced.
 *
 * @param claim sets the jobs found to `processing` and returns only those that no one else has
 */
export function trackClaims(adapter: BaseDatabaseAdapter, claim: UpdateJobs = adapter.updateJobs): void {
  const update = adapter.updateJobs;
  const jobs = claimedJobs(adapter);
  adapter.updateJobs = async (args) => {
    try {
      // Payload fails on the null that SQLite returns for a job that another server has ended and deleted.
      if (!isClaim(args))
        return (
          (await untilAnswered(() => update({ ...args, data: structuredClone(args.data) }), args))?.filter(Boolean) ??
          null
        );
      const { req, returning } = args;
      const found = await claim(args.id ? { ...isRunnable(args.id), req, returning } : args);
      for (const { id } of found ?? []) jobs.add(String(id));
      return found;
    } catch (error) {
      // Payload begins a transaction for this, and leaves it open when it fails: all writes would wait until it times out.
      const transaction = await args.req?.transactionID;
      if (transaction) await adapter.rollbackTransaction(transaction);
      throw error;
    } finally {
      // Also where its end could not be recorded: without its heartbeat the job is taken over.
      if (args.id && args.data.processing === false) jobs.delete(String(args.id));
    }
  };
}

/**
 * Records the end of a job, retrying for a minute while the database is down: a mail that was sent during a failover
 * must not be sent again because that was not recorded. Inside a transaction nothing can be retried.
 */
async function untilAnswered<Result>(note: () => Promise<Result>, { id, req }: UpdateJobsArgs): Promise<Result> {
  const deadline = Date.now() + notePatienceMs;
  for (;;) {
    try {
      return await note();
    } catch (error) {
      const isPassing = error instanceof DatabaseUnavailableError || error instanceof SavedElsewhereError;
      if (!isPassing || !id || req?.transactionID || Date.now() > deadline) throw error;
      await pause(1000);
    }
  }
}

/**
 * Claims jobs of MongoDB one by one. Payload reads them, then updates those it read: two servers that did so at the
 * same moment both ran them. Here a job is claimed only while it is as it was read.
 */
export function claimOneByOne(adapter: MongooseAdapter): UpdateJobs {
  return async ({ limit, sort, where }) => {
    const query = { collection: 'payload-jobs', pagination: false, sort } as const;
    const found = await adapter.find<Job>({ ...query, limit, where });
    const claimedIds: string[] = [];
    for (const { id, updatedAt } of found.docs) {
      const asRead = { _id: id, processing: false, updatedAt: new Date(updatedAt) };
      const mark = { $set: { processing: true, updatedAt: new Date() } };
      const model = adapter.collections['payload-jobs'];
      const job = await nameFaults(async () => model?.findOneAndUpdate(asRead, mark, { timestamps: false }));
      if (job) claimedIds.push(String(id));
    }
    if (claimedIds.length === 0) return [];
    return (await adapter.find<Job>({ ...query, where: { id: { in: claimedIds } } })).docs;
  };
}
