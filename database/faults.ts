import { noteDatabaseFault } from '@/lib/response-status';
import { DatabaseUnavailableError, DiskFullError } from './errors';

/** MongoDB's codes for a write conflict, and for an index being built on the collection. */
export const writeConflict = 112;
export const lockTimeout = 24;
/** For a step of a transaction that was aborted, by MongoDB or by the loss of its server. */
export const noSuchTransaction = 251;

/** What the MongoDB driver and Mongoose throw when no server answers, or not in time. */
const mongoNames = new Set([
  'MongoClientClosedError',
  'MongoExpiredSessionError',
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoNotConnectedError',
  'MongoOperationTimeoutError',
  'MongoPoolClearedError',
  'MongoPoolClosedError',
  'MongoServerClosedError',
  'MongoServerSelectionError',
  'MongoStalePrimaryError',
  'MongoTopologyClosedError',
  'MongoWaitQueueTimeoutError',
  'MongooseServerSelectionError',
]);

/** The driver's labels for errors during a failover, which may be retried a little later. */
const mongoLabels = ['RetryableWriteError', 'TransientTransactionError', 'UnknownTransactionCommitResult'];

/**
 * HostUnreachable, HostNotFound, NetworkTimeout, ShutdownInProgress, PrimarySteppedDown, NotWritablePrimary and kin.
 */
const mongoCodes = new Set<unknown>([6, 7, 89, 91, 189, 9001, 10107, 11600, 11602, 13435, 13436]);

/** SQLite's codes for a file that can no longer be read or written. */
const sqliteCodes = /^SQLITE_(IOERR|CANTOPEN|NOTADB|CORRUPT|READONLY|PROTOCOL)/;

/** Codes of SQLite and of the file system for a full disk or quota. */
const fullCodes = new Set<unknown>(['SQLITE_FULL', 'ENOSPC', 'EDQUOT']);

type DatabaseError = Error & { code?: unknown; hasErrorLabel?: (label: string) => boolean };

/** The error and its causes: Drizzle wraps those of SQLite. */
function causes(error: unknown): DatabaseError[] {
  const found: DatabaseError[] = [];
  for (let at = error; at instanceof Error && found.length < 10; at = at.cause) found.push(at);
  return found;
}

/** Whether a query failed because the database can't be reached or read, whatever the query was. */
export function isUnavailable(error: unknown): boolean {
  const all = causes(error);
  if (all.some(({ code }) => code === writeConflict || code === lockTimeout || fullCodes.has(code))) return false;
  return all.some(
    (each) =>
      mongoNames.has(each.name) ||
      // Mongoose buffers queries while it is not connected, and gives up after ten seconds.
      (each.name === 'MongooseError' && each.message.includes('buffering timed out')) ||
      mongoCodes.has(each.code) ||
      (typeof each.code === 'string' && sqliteCodes.test(each.code)) ||
      mongoLabels.some((label) => each.hasErrorLabel?.(label)),
  );
}

/** Whether a write failed because the disk is full. */
export const isDiskFull = (error: unknown): boolean => causes(error).some(({ code }) => fullCodes.has(code));

/**
 * Runs a query. A fault of the database is thrown as such, and recorded for the response to the request: Payload's
 * sign-in treats every error as "not signed in", which people would read as a missing permission.
 */
export async function nameFaults<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (cause) {
    if (cause instanceof DatabaseUnavailableError) throw cause;
    if (isDiskFull(cause)) throw new DiskFullError({ cause });
    if (!isUnavailable(cause)) throw cause;
    noteDatabaseFault();
    throw new DatabaseUnavailableError({ cause });
  }
}
