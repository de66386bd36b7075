import type { Payload, PayloadRequest, TaskConfig } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { dayMs, importLimits } from '@/lib/limits';
import { runImport } from './run';

/** Writes or undoes an import of members, as its state says. */
export const memberImport: TaskConfig<'memberImport'> = {
  slug: 'memberImport',
  inputSchema: [{ name: 'import', type: 'text', required: true }],
  // While the database can't save: after 5 s, then 10, 20 … up to 11 minutes; then it has stopped, until someone asks for more.
  retries: { attempts: 8, backoff: { type: 'exponential', delay: 5000 } },
  handler: async ({ input, req }) => {
    await runImport(req.payload, input.import);
    return { output: {} };
  },
};

/** Puts the work on an import in the queue, in the transaction of `req`; the id of its job. */
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
 * Whether nothing works on an import any more. To be read before the import itself: a job is gone once the import says
 * that it is over, and not before.
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
    ...bypassAccess('jobs have no access rule for staff; only whether there is one is told'),
  });
  return totalDocs === 0;
}

/** Deletes the imports that were stored long enough, whatever became of them. */
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

/** Each night, at an hour when nobody works. */
export const purgeMemberImports: TaskConfig<'purgeMemberImports'> = {
  slug: 'purgeMemberImports',
  schedule: [{ cron: '27 3 * * *', queue: 'default' }],
  retries: 3,
  handler: async ({ req }) => {
    await deleteOldImports(req.payload);
    return { output: {} };
  },
};
