import { setTimeout } from 'node:timers/promises';
import type { Payload, PayloadRequest, TaskConfig, TypedUser } from 'payload';
import { isEditor } from '@/lib/access';
import { bypassAccess } from '@/lib/bypass-access';
import { inTransaction } from '@/lib/in-transaction';
import { dayMs, importLimits } from '@/lib/limits';
import { nightlyTask } from '@/lib/nightly-task';
import { accountOf } from '../team';
import { undoRow, writeRow } from './members';
import { created, readImport, rowsToWrite, type Skipped, type StoredImport, storeImport, type Written } from './stored';

/** Writes or undoes an import of members, as its state says. */
export const memberImport: TaskConfig<'memberImport'> = {
  slug: 'memberImport',
  inputSchema: [{ name: 'import', type: 'text', required: true }],
  // While the database can't save: after 5 s, then 10, 20 … up to 11 minutes; then the person may continue it.
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

/** Deletes old imports, whatever their state. */
export const purgeMemberImports = nightlyTask('purgeMemberImports', 27, async ({ db }) => {
  const before = new Date(Date.now() - importLimits.retentionDays * dayMs).toISOString();
  await db.deleteMany({ collection: 'member-imports', where: { createdAt: { less_than: before } } });
});

/** After each row the import pauses as long as it worked, since the process serves others; at most this. */
const maxRestMs = 250;

/** Errors of a database that can't save at the moment, whatever the row (database/errors.ts), by name. */
const ofDatabase = new Set([
  ...['DatabaseBusyError', 'DatabaseUnavailableError', 'DatabaseReplacedError', 'DiskFullError'],
  ...['SavedElsewhereError', 'NotSavedError'],
]);
const isOfDatabase = (error: unknown): boolean =>
  error instanceof Error && (ofDatabase.has(error.name) || isOfDatabase(error.cause));

/**
 * Writes an import, or undoes it, by its state, row by row; an interrupted one continues, since each row and the count
 * of rows are one transaction.
 *
 * @throws when the database can't save at the moment: the import stays as it is, and the job tries again
 */
export async function runImport(payload: Payload, id: string): Promise<void> {
  const found = await readImport(id, { payload });
  if (found?.state !== 'queued' && found?.state !== 'undoing') return;
  const account = await accountOf(payload, found.person);
  const user: TypedUser | null = account && { ...account, collection: 'users' };
  if (!user || !isEditor({ req: { user } as PayloadRequest })) return storeImport(id, { state: 'failed' }, { payload });
  const run = { payload, user, found };
  const isUndo = found.state === 'undoing';
  const isOver = isUndo
    ? await goThrough(run, 'undone', created(found), undoRow)
    : await goThrough(run, 'done', rowsToWrite(found), (row, req) => writeRow(row, found, req));
  if (!isOver) return runImport(payload, id);
  const done = { state: 'done', finishedAt: new Date().toISOString() } as const;
  return storeImport(id, isUndo ? { state: 'undone' } : done, { payload });
}

/** What was written of a row, why it was skipped, or nothing to report. */
type Result = Written | Skipped['why'] | null;

/**
 * Handles the rows that a stored counter has not counted yet.
 *
 * @returns false when another process has handled a row meanwhile: what is left has to be read again
 */
async function goThrough<Row extends { row: number; name: string; member?: string }>(
  { payload, user, found }: { payload: Payload; user: TypedUser; found: StoredImport },
  counter: 'done' | 'undone',
  rows: readonly Row[],
  work: (row: Row, req: PayloadRequest) => Promise<Result>,
): Promise<boolean> {
  let { written, skipped } = found;
  for (const [place, row] of rows.entries()) {
    if (place < found[counter]) continue;
    const begunAt = Date.now();
    /** Handles the row, stores the result and counts it. */
    const handle = (each: (req: PayloadRequest) => Promise<Result>) =>
      inTransaction(
        payload,
        async (req) => {
          // Without the rows: thousands take longer to read than to store.
          if ((await readImport(found.id, req, { [counter]: true }))?.[counter] !== place) return null;
          const result = await each(req);
          const { name, member = null } = row;
          const results =
            typeof result === 'string'
              ? { skipped: [...skipped, { row: row.row, name, member, why: result }] }
              : result && { written: [...written, result] };
          await storeImport(found.id, { ...results, [counter]: place + 1 }, req);
          return { written, skipped, ...results };
        },
        user,
      );
    const results = await handle((req) => work(row, req)).catch((error: unknown) => {
      // The job tries again: the row is not at fault.
      if (isOfDatabase(error)) throw error;
      payload.logger.warn({ err: error, msg: `Import of members, row ${row.row}` });
      // A row that can't be written must not stop the others: nothing of it was saved, and it is reported.
      return handle(async () => ((error as Error).name === 'Locked' ? 'locked' : 'failed'));
    });
    if (!results) return false;
    ({ written, skipped } = results);
    await setTimeout(Math.min(Date.now() - begunAt, maxRestMs));
  }
  return true;
}
