import type { AfterErrorHook } from 'payload';
import { requestT } from '@/messages/panel';
import type { PanelText } from '@/messages/panel/types';

type Description = { text: PanelText; code: string };

/** The database's refusals (database/errors.ts), by the names of their errors, with a code for programs. */
const byName: Partial<Record<string, Description>> = {
  DatabaseBusyError: { text: 'errors.databaseBusy', code: 'database-busy' },
  DatabaseReplacedError: { text: 'errors.databaseReplaced', code: 'database-replaced' },
  DatabaseUnavailableError: { text: 'errors.databaseAway', code: 'database-unavailable' },
  DiskFullError: { text: 'errors.diskFull', code: 'disk-full' },
  NotSavedError: { text: 'errors.notSaved', code: 'not-saved' },
  SavedElsewhereError: { text: 'errors.savedElsewhere', code: 'saved-elsewhere' },
  // Payload's own: someone else is writing.
  Locked: { text: 'errors.lockedByOther', code: 'locked' },
};

/** Translates the database's refusals to the user's language; the log keeps the technical message. */
export const describeDatabaseErrors: AfterErrorHook = ({ error, req }) => {
  const found = byName[error.name];
  return found ? { response: { errors: [{ message: requestT(req)(found.text), code: found.code }] } } : undefined;
};
