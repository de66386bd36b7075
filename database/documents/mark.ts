import type { Payload } from 'payload';
import { DatabaseStartError } from '../errors';

/** Key of Payload's key-value store: documents are being copied into this database, and some are not there yet. */
export const unfinishedKey = 'unfinished-copy';

/** Marks a database as holding a part of a site only, until `clearUnfinished`. */
export const markUnfinished = (payload: Payload): Promise<void> => payload.kv.set(unfinishedKey, true);

export const clearUnfinished = (payload: Payload): Promise<void> => payload.kv.delete(unfinishedKey);

export const isUnfinished = (payload: Payload): Promise<boolean> => payload.kv.has(unfinishedKey);

/**
 * Refuses a database into which a copy or a restore has not ended: a part of the site would look like all of it.
 *
 * @throws DatabaseStartError with what to do
 */
export async function stopIfUnfinished(payload: Payload): Promise<void> {
  if (!(await isUnfinished(payload))) return;
  throw new DatabaseStartError(
    'This database holds only a part of a site: a copy or a restore into it was stopped. Run the same command again, which ' +
      'continues it, or choose another database with DATABASE_URL.',
  );
}
