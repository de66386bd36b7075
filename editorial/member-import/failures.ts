import type { Skipped } from './stored';

/** What the database refuses whatever the row is (database/errors.ts), by the names of its errors. */
const ofDatabase = new Set(['DatabaseBusyError', 'SavedElsewhereError', 'NotSavedError']);

/** Whether the database could not save at this moment: worth another try, and no fault of what was to be saved. */
export function isOfDatabase(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { status } = error as Error & { status?: unknown };
  return ofDatabase.has(error.name) || status === 503 || isOfDatabase(error.cause);
}

/** Why a row is left out: the rules refuse it, and would again. Null where another try may succeed. */
export function whyRefused(error: unknown): Skipped['why'] | null {
  if (!(error instanceof Error) || isOfDatabase(error)) return null;
  if (error.name === 'Locked') return 'locked';
  const { data, status } = error as Error & { data?: unknown; status?: unknown };
  // The site would have a hole (editorial/deletion/refuse.ts).
  if (data instanceof Object && 'holes' in data) return 'used';
  return typeof status === 'number' && status >= 400 && status < 500 ? 'failed' : null;
}

/** What went wrong with one row of a slice, of which nothing was saved; its cause says what. */
export class RowError extends Error {
  constructor(
    /** Its place among the rows to write, or among the members to take back. */
    readonly place: number,
    override readonly cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause));
  }
}

/** Does what is done with one row, so that an error tells which. */
export async function atRow<Result>(place: number, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw new RowError(place, cause);
  }
}

/** Why rows can't be written or undone, by their place: found in one try, left out and told in the next. */
export type Refused = Map<number, Skipped['why']>;
