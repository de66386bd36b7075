import { setTimeout } from 'node:timers/promises';
import type { Payload, PayloadRequest, TypedUser } from 'payload';
import { isEditor } from '@/lib/access';
import { bypassAccess } from '@/lib/bypass-access';
import { inTransaction } from '@/lib/in-transaction';
import {
  created,
  type Results,
  readImport,
  readProgress,
  readResults,
  rowsToWrite,
  type Skipped,
  storeImport,
  type Written,
} from './stored';
import { undoRow } from './undo';
import { writeRow } from './write';

/** After each row the import pauses as long as it worked, since the process serves others; at most this. */
const maxRestMs = 250;
/** Errors of the database that do not depend on the row (database/errors.ts), by name. */
const ofDatabase = new Set(['DatabaseBusyError', 'SavedElsewhereError', 'NotSavedError']);

/**
 * Writes an import, or undoes it, by its state, row by row; an interrupted one continues, since each row and the count
 * of rows are one transaction.
 *
 * @throws when the database can't save at the moment: the import stays as it is, and the job tries again
 */
export async function runImport(payload: Payload, id: string): Promise<void> {
  const found = await readImport(payload, id);
  if (!found || (found.state !== 'queued' && found.state !== 'undoing')) return;
  const user = await personOf(payload, found.person);
  if (!user) return storeImport(payload, id, { state: 'failed' });
  if (found.state === 'undoing') {
    await goThrough({
      payload,
      id,
      user,
      rows: created(found),
      counter: 'undone',
      from: found.undone ?? 0,
      work: undoRow,
    });
    return storeImport(payload, id, { state: 'undone' });
  }
  const hide = found.hideWithoutAgreement === true;
  await goThrough({
    payload,
    id,
    user,
    rows: rowsToWrite(found.trial),
    counter: 'done',
    from: found.done ?? 0,
    work: (row, req) => writeRow(row, hide, req),
  });
  return storeImport(payload, id, { state: 'done', finishedAt: new Date().toISOString() });
}

type Run<Row> = {
  payload: Payload;
  id: string;
  user: TypedUser;
  rows: readonly Row[];
  /** The stored counter of rows, and its value before. */
  counter: 'done' | 'undone';
  from: number;
  /** Handles a row: returns what was written, why it was skipped, or nothing to report. */
  work: (row: Row, req: PayloadRequest) => Promise<Written | Skipped['why'] | null>;
};

async function goThrough<Row extends { row: number; name: string; member?: string }>(run: Run<Row>): Promise<void> {
  const { payload, id, user, rows, counter, from, work } = run;
  // Stored with each row, but read again only after another process has handled one: reading thousands takes longer than
  // storing them.
  let results: Results | null = null;
  for (let place = from; place < rows.length; place += 1) {
    const row = rows[place] as Row;
    const begunAt = Date.now();
    /** Handles a row and counts it; a row that another process has handled meanwhile is counted already. */
    const once = (each: (req: PayloadRequest) => ReturnType<Run<Row>['work']>) =>
      inTransaction(
        payload,
        async (req) => {
          const now = await readProgress(req, id);
          if (!now || now[counter] !== place) return null;
          const before = results ?? (await readResults(req, id));
          const result = await each(req);
          const skipped = { row: row.row, name: row.name, member: row.member ?? null };
          const outcome =
            typeof result === 'string'
              ? { skipped: [...before.skipped, { ...skipped, why: result }] }
              : result && { written: [...before.written, result] };
          await storeImport(payload, id, { ...outcome, [counter]: place + 1 }, req);
          return { ...before, ...outcome };
        },
        user,
      );
    try {
      results = await once((req) => work(row, req));
    } catch (error) {
      if (isOfDatabase(error)) throw error;
      payload.logger.warn({ err: error, msg: `Import of members, row ${row.row}` });
      // A row that can't be written must not stop the others: nothing of it was saved, and it is reported.
      results = await once(async () => whyRefused(error));
    }
    await setTimeout(Math.min(Date.now() - begunAt, maxRestMs));
  }
}

/** Returns whether the database could not save at the moment: the job tries again, and the row is not at fault. */
function isOfDatabase(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { status } = error as Error & { status?: unknown };
  return ofDatabase.has(error.name) || status === 503 || isOfDatabase(error.cause);
}

function whyRefused(error: unknown): Skipped['why'] {
  const { data, name } = error as Error & { data?: unknown };
  if (name === 'Locked') return 'locked';
  // The site would have a broken reference (editorial/deletion/refuse.ts).
  return data instanceof Object && 'brokenReferences' in data ? 'used' : 'failed';
}

/** Returns the owner of an import, if they may still publish. */
async function personOf(payload: Payload, id: string): Promise<TypedUser | null> {
  const found = await payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    ...bypassAccess('a job has no user; the account is asked for its role'),
  });
  const user = found ? ({ ...found, collection: 'users' } as TypedUser) : null;
  return user && isEditor({ req: { user } as PayloadRequest }) ? user : null;
}
