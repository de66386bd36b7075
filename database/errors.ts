import { APIError } from 'payload';

/** The write lock was not free in time. Public (503): the editor reads it and can save again. */
export class DatabaseBusyError extends APIError {
  constructor(reason: string, options?: { cause?: unknown }) {
    super(`The database is busy: ${reason} Nothing was saved; please try again.`, 503, null, true);
    this.cause = options?.cause;
  }
}

/** A save was rolled back as a whole (failed commit, or a failed step inside it). Public (500). */
export class NotSavedError extends APIError {
  constructor(reason: string, options?: { cause?: unknown }) {
    super(`Nothing was saved: ${reason}`, 500, null, true);
    this.cause = options?.cause;
  }
}

/** The same document was saved by another server of this site at the same moment. Public (409). */
export class SavedElsewhereError extends APIError {
  constructor(options?: { cause?: unknown }) {
    super('This was saved elsewhere at the same moment. Nothing was saved; please try again.', 409, null, true);
    this.cause = options?.cause;
  }
}

/** The database does not answer, or its file can't be read. Public (503): the form keeps what was typed. */
export class DatabaseUnavailableError extends APIError {
  constructor(options?: { cause?: unknown }) {
    super('The database is not answering. Nothing was saved; please try again.', 503, null, true);
    this.cause = options?.cause;
  }
}

/**
 * The file of the database was deleted or replaced while the site runs: what is saved now would be lost. Public (503).
 */
export class DatabaseReplacedError extends APIError {
  constructor(file: string) {
    super('The database file was deleted or replaced while the site runs. Nothing was saved.', 503, null, true);
    this.cause = new Error(`${file} is not the file that was opened: put it back, or restore a backup, then restart.`);
  }
}

/** The disk is full. Public (507). */
export class DiskFullError extends APIError {
  constructor(options?: { cause?: unknown }) {
    super('The disk of the server is full. Nothing was saved.', 507, null, true);
    this.cause = options?.cause;
  }
}

/** The database can't be used as it is; the message says what to do. Stops the start. */
export class DatabaseStartError extends Error {}
