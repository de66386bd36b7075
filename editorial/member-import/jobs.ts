import type { Payload, TaskConfig } from 'payload';
import { runImport } from './run';
import { keptDays } from './stored';

/** Writes or undoes an import of members, as its state says. */
export const memberImport: TaskConfig<'memberImport'> = {
  slug: 'memberImport',
  inputSchema: [{ name: 'import', type: 'text', required: true }],
  // While the database can't save: after 1, 2, 4, 8, 16 and 32 minutes, then when someone asks for it (work.ts).
  retries: { attempts: 6, backoff: { type: 'exponential', delay: 60_000 } },
  handler: async ({ input, req }) => {
    await runImport(req.payload, input.import);
    return { output: {} };
  },
};

/** Deletes the imports that were kept long enough, whatever became of them. */
export async function deleteOldImports(payload: Payload, now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000).toISOString();
  // Past the access rules, like all jobs: they are nobody's.
  const { errors } = await payload.delete({
    collection: 'member-imports',
    where: { createdAt: { less_than: before } },
    depth: 0,
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
