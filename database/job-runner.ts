import { setTimeout as pause } from 'node:timers/promises';
import type { Payload } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { minuteMs } from '@/lib/limits';
import { claimedJobs } from './job-claims';
import { freeInterruptedJobs, heartbeatMs, type InterruptedJob, releaseClaimedJobs, renewLeases } from './job-leases';
import { isSingleProcess, withDatabaseLock } from './lock';

/** How many jobs run at the same time: those scheduled for a moment, and the others. */
const slots = { urgent: 10, usual: 10 };
const scheduleEveryMs = minuteMs;
/** How long a stop waits for the database to release jobs. */
const releaseMs = 2000;

interface RunnerOptions {
  /** The task whose jobs never wait for others, such as mails to a server that does not answer. */
  urgentTask: string;
  /** Called with a job that failed because it lost its server too often. */
  onGivenUp: (job: InterruptedJob) => Promise<void>;
}

/** Runs the jobs of a database in this process; any number of processes may share them. */
export interface JobRunner {
  /** Looks for due jobs now, and begins them. */
  look(): Promise<void>;
  /** Begins no more jobs, and waits for running ones as long as it may. The rest is released. */
  stop(patienceMs: number): Promise<void>;
}

/**
 * Runs due jobs every ten seconds. Payload's own runner waits for the slowest of twenty jobs before it looks again, so
 * that a mail server that hangs delayed a publication.
 */
export function startJobRunner(payload: Payload, { urgentTask, onGivenUp }: RunnerOptions): JobRunner {
  const running = { urgent: new Map<string, Promise<void>>(), usual: new Map<string, Promise<void>>() };
  let stopping = false;
  let isAlone = isSingleProcess(payload);
  let scheduledAt = 0;

  /** Runs one job, unless another process claims it first. Answers whether it succeeded. */
  async function run(id: string): Promise<boolean> {
    try {
      const { jobStatus } = await payload.jobs.run({
        limit: 1,
        where: { id: { equals: id } },
        ...bypassAccess('the server runs the jobs'),
      });
      return jobStatus?.[id]?.status === 'success';
    } catch (err) {
      payload.logger.error({ err, msg: `The job ${id} could not be run` });
      return false;
    }
  }

  /** Looks for more jobs when a slot is free again; not after a failure, which would be retried without a pause. */
  async function runAndGoOn(id: string, jobs: Map<string, Promise<void>>): Promise<void> {
    const succeeded = await run(id);
    jobs.delete(id);
    // After the current look, which may have found no free slot.
    if (succeeded && jobs.size === 0) void Promise.resolve(ticking).then(() => (stopping ? undefined : look()));
  }

  async function beginDue(kind: keyof typeof slots): Promise<void> {
    const jobs = running[kind];
    const limit = slots[kind] - jobs.size;
    if (limit <= 0) return;
    const due = await payload.db.find<{ id: string }>({
      collection: 'payload-jobs',
      where: {
        and: [
          { taskSlug: kind === 'urgent' ? { equals: urgentTask } : { not_equals: urgentTask } },
          { processing: { equals: false } },
          { completedAt: { exists: false } },
          { hasError: { not_equals: true } },
          { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than: new Date().toISOString() } }] },
        ],
      },
      select: { waitUntil: true },
      sort: 'createdAt',
      limit,
      pagination: false,
    });
    for (const { id } of due.docs) {
      if (stopping || jobs.has(id)) continue;
      jobs.set(id, runAndGoOn(id, jobs));
    }
  }

  async function tick(): Promise<void> {
    for (const job of await freeInterruptedJobs(payload, { isAlone })) await onGivenUp(job);
    // From now on, a running job that this runner has not begun was begun by an endpoint of this process.
    isAlone = false;
    await beginDue('urgent');
    await beginDue('usual');
    // Last, and separately: a failure here prevents no job from running.
    await safely('Scheduling jobs', schedule);
  }

  async function schedule(): Promise<void> {
    if (Date.now() - scheduledAt < scheduleEveryMs) return;
    scheduledAt = Date.now();
    await withDatabaseLock(payload, 'job-schedules', () => payload.jobs.handleSchedules(), { wait: false });
  }

  /** A failure, such as a database that is down, is retried at the next tick. */
  const safely = async (what: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (err) {
      if (!stopping) payload.logger.error({ err, msg: `${what} failed and is tried again in ten seconds` });
    }
  };

  // Two timers: a slow look for jobs must not let the leases of running ones expire.
  let ticking: Promise<void> | undefined;
  const look = () => {
    ticking ??= safely('Looking for jobs', tick).finally(() => {
      ticking = undefined;
    });
    return ticking;
  };
  const heartbeat = setInterval(
    () => void safely('Renewing the leases of jobs', () => renewLeases(payload)),
    heartbeatMs,
  );
  const looking = setInterval(look, heartbeatMs);
  void look();

  return {
    look,
    async stop(patienceMs) {
      stopping = true;
      clearInterval(looking);
      const deadline = Date.now() + patienceMs;
      const timeLeft = () => Math.max(0, deadline - Date.now());
      await within(timeLeft(), ticking);
      // Jobs that endpoints began without waiting for them, too.
      while (claimedJobs(payload.db).size > 0 && Date.now() < deadline) await pause(50);
      const ends = Promise.all([...running.urgent.values(), ...running.usual.values()]);
      await within(timeLeft(), ends);
      clearInterval(heartbeat);
      // Without an answer, the lease of each job expires by itself.
      await within(
        releaseMs,
        safely('Giving back jobs', () => releaseClaimedJobs(payload)),
      );
    },
  };
}

/** Waits for a promise, at most this long. */
async function within(ms: number, work: Promise<unknown> | undefined): Promise<void> {
  await Promise.race([work, pause(ms, undefined, { ref: false })]);
}
