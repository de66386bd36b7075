import type { AfterErrorHook } from 'payload';
import { say } from './staff-words';

type Refusal = { message: Parameters<typeof say>[0]; code: string };

/** The database's refusals (database/errors.ts), by the names of their errors, with a code for programs. */
const byName: Partial<Record<string, Refusal>> = {
  DatabaseBusyError: { message: 'databaseBusy', code: 'database-busy' },
  DatabaseReplacedError: { message: 'databaseReplaced', code: 'database-replaced' },
  DatabaseUnavailableError: { message: 'databaseAway', code: 'database-unavailable' },
  DiskFullError: { message: 'diskFull', code: 'disk-full' },
  NotSavedError: { message: 'notSaved', code: 'not-saved' },
  SavedElsewhereError: { message: 'savedElsewhere', code: 'saved-elsewhere' },
  // Payload's own: someone else is writing.
  Locked: { message: 'lockedByOther', code: 'locked' },
};

/** Translates the database's refusals to the user's language; the log keeps the technical message. */
export const tellInTheirLanguage: AfterErrorHook = ({ error, req }) => {
  const refusal = byName[error.name];
  return refusal ? { response: { errors: [{ message: say(refusal.message, req), code: refusal.code }] } } : undefined;
};
