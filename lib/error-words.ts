import type { AfterErrorHook } from 'payload';
import { say } from './staff-words';

/** The database's refusals (database/errors.ts), by the names of their errors. */
const byName: Partial<Record<string, Parameters<typeof say>[0]>> = {
  DatabaseBusyError: 'databaseBusy',
  NotSavedError: 'notSaved',
  SavedElsewhereError: 'savedElsewhere',
  // Payload's own: someone else is writing.
  Locked: 'lockedByOther',
};

/** Tells whoever was saving what the database refused, in their language; the log keeps the technical words. */
export const tellInTheirLanguage: AfterErrorHook = ({ error, req }) => {
  const message = byName[error.name];
  return message ? { response: { errors: [{ message: say(message, req) }] } } : undefined;
};
