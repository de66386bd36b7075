import type { Payload, PayloadRequest } from 'payload';

/** How the work on an import stands: going on, waiting for its next try, or given up until someone asks for it anew. */
export type Work = { state: 'under-way' } | { state: 'waiting'; until: string } | { state: 'stopped' };

type Job = { id: string; hasError?: boolean | null; processing?: boolean | null; waitUntil?: string | null };

/**
 * How the work on an import stands that is to be written or undone, by its newest job. To be read before the import
 * itself: a job is gone once the import says that it is over, and not before.
 */
export async function workOn(payload: Payload, id: string, req?: PayloadRequest): Promise<Work> {
  const { docs } = await payload.db.find<Job>({
    collection: 'payload-jobs',
    where: { and: [{ taskSlug: { equals: 'memberImport' } }, { 'input.import': { equals: id } }] },
    select: { hasError: true, processing: true, waitUntil: true },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    ...(req ? { req } : {}),
  });
  const [job] = docs;
  if (!job || job.hasError) return { state: 'stopped' };
  const { processing, waitUntil } = job;
  if (!processing && waitUntil && Date.parse(waitUntil) > Date.now()) return { state: 'waiting', until: waitUntil };
  return { state: 'under-way' };
}

/** Puts the work on an import in the queue, in the transaction of `req`; the id of its job. */
export async function queueWork(id: string, req: PayloadRequest): Promise<string> {
  const job = await req.payload.jobs.queue({ task: 'memberImport', input: { import: id }, req });
  return String(job.id);
}

/** Begins work that was queued, without keeping who asked waiting for its end. */
export function beginWork(job: string, payload: Payload): void {
  payload.jobs
    .runByID({ id: job })
    .catch((error: unknown) => payload.logger.error({ err: error, msg: 'An import of members stopped' }));
}
