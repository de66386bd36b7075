import { setTimeout } from 'node:timers/promises';
import type { Payload, PayloadRequest, TypedUser } from 'payload';
import { isEditor } from '@/lib/access';
import { inTransaction } from '@/lib/in-transaction';
import { isOfDatabase, type Refused, RowError, whyRefused } from './failures';
import { keepImport, readImport, rowsToWrite } from './stored';
import { undoSlice } from './undo';
import { writeSlice } from './write';

/** After each slice the import rests as long as it worked, since others are served by the same process; at most this. */
const longestRestMs = 250;
/** What could not be saved is tried again after these; then the job waits, which tries again in minutes (jobs.ts). */
const pausesMs = [500, 2_000, 8_000];
/** So many rows of one slice may fail in a way that nobody foresaw; more are no fault of the rows. */
const mostUnforeseen = 2;

/**
 * Writes an import, or undoes it, as its state says, slice by slice; what was killed in the middle goes on where it was,
 * since each slice and its count are one transaction.
 *
 * @throws what the database refused after several tries: the import stays where it is, to be run again
 */
export async function runImport(payload: Payload, id: string): Promise<void> {
  const started = await readImport(payload, id);
  if (!started || (started.state !== 'queued' && started.state !== 'undoing')) return;
  const user = await personOf(payload, started.person);
  if (!user) return keepImport(payload, id, { state: 'failed' });
  const rows = rowsToWrite(started.trial);
  const step = started.state === 'queued' ? writeSlice : undoSlice;
  const refused: Refused = new Map();
  let failures = 0;
  let unforeseen = 0;
  for (;;) {
    const begunAt = Date.now();
    try {
      if (!(await inTransaction(payload, (req) => step({ req, id, rows, refused }), user))) return;
      failures = 0;
      unforeseen = 0;
    } catch (error) {
      payload.logger.warn(`Import of members: ${error instanceof Error ? error.message : error}`);
      const row = error instanceof RowError ? error : null;
      const cause = row ? row.cause : error;
      const pauseMs = pausesMs[failures];
      const why = whyRefused(cause);
      // What can't be written must not hold the others: it is left out and told.
      if (row && why) refused.set(row.place, why);
      else if (pauseMs !== undefined) {
        failures += 1;
        await setTimeout(pauseMs);
      } else if (row && !isOfDatabase(cause) && unforeseen < mostUnforeseen) {
        // It comes back at each try: that the others are saved without this row will show that it is the row.
        unforeseen += 1;
        refused.set(row.place, 'failed');
      } else throw cause;
    }
    await setTimeout(Math.min(Date.now() - begunAt, longestRestMs));
  }
}

/** Whose import it is, as long as they may still publish. */
async function personOf(payload: Payload, id: string): Promise<TypedUser | null> {
  // Past the access rules, like all jobs: whether they may is asked of the account itself.
  const found = await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true });
  const user = found ? ({ ...found, collection: 'users' } as TypedUser) : null;
  return user && isEditor({ req: { user } as PayloadRequest }) ? user : null;
}
