import type { Payload, PayloadRequest, TaskConfig } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { dayMs, importLimits } from '@/lib/limits';
import { runImport } from './run';

/** Writes or undoes an import of members, as its state says. */
export const memberImport: TaskConfig<'memberImport'> = {
  slug: 'memberImport',
  inputSchema: [{ name: 'import', type: 'text', required: true }],
  // While the database can't save: after 5 s, then 10, 20 … up to 11 minutes; then it stops, until the person continues
  // it.
  retries: { attempts: 8, backoff: { type: 'exponential', delay: 5000 } },
  handler: async ({ input, req }) => {
    await runImport(req.payload, input.import);
    return { output: {} };
  },
};

/** Queues the job of an import, in the transaction of `req`. Returns the id of the job. */
export async function queueImport(id: string, req: PayloadRequest): Promise<string> {
  const job = await req.payload.jobs.queue({
    task: 'memberImport',
    input: { import: id },
    ...bypassAccess('the endpoint has checked the role'),
    req,
  });
  return String(job.id);
}

/**
 * Returns whether an import has no job any more. Read it before the import itself: the job is deleted after the state
 * of the import is final, not before.
 */
export async function isStopped(payload: Payload, id: string, req?: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'memberImport' } },
        { 'input.import': { equals: id } },
        { hasError: { not_equals: true } },
      ],
    },
    ...(req ? { req } : {}),
    ...bypassAccess('jobs have no access rule for staff; only their number is read'),
  });
  return totalDocs === 0;
}

/** Deletes old imports, whatever their state. */
export async function deleteOldImports(payload: Payload, now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - importLimits.retentionDays * dayMs).toISOString();
  const { errors } = await payload.delete({
    collection: 'member-imports',
    where: { createdAt: { less_than: before } },
    depth: 0,
    ...bypassAccess('a job has no user'),
  });
  if (errors.length > 0) throw new Error(`${errors.length} imports could not be deleted: ${errors[0]?.message}`);
}

/** Each night, at an hour without editors. */
export const purgeMemberImports: TaskConfig<'purgeMemberImports'> = {
  slug: 'purgeMemberImports',
  schedule: [{ cron: '27 3 * * *', queue: 'default' }],
  retries: 3,
  handler: async ({ req }) => {
    await deleteOldImports(req.payload);
    return { output: {} };
  },
};
