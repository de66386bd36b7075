import path from 'node:path';
import Database from 'libsql';
import { installation } from './installation';

/** Who took its newest step, and who requested it if that was another person; `none` is a published one. */
type Review = { state: 'in-review' | 'sent-back' | 'none'; by: string; requestedBy?: string; note: string };

/** Runs `work` on the tested installation's SQLite file beside its server, and returns its result. */
export function inDatabase<T>(work: (database: InstanceType<typeof Database>) => T): T {
  const database = new Database(path.join(installation.folder, 'site.db'));
  try {
    database.exec('PRAGMA busy_timeout = 10000; BEGIN IMMEDIATE');
    const result = work(database);
    database.exec('COMMIT');
    return result;
  } finally {
    database.close();
  }
}

/** Sets the state of a document's review, as the views of the admin panel read it. */
export function setReview(collection: string, id: string, { state, by, requestedBy = by, note }: Review): void {
  inDatabase((database) => {
    database
      .prepare(
        'UPDATE content_status SET review_state = ?, review_by_id = ?, review_requested_by_id = ?, review_note = ?, review_at = ? WHERE key = ?',
      )
      .run(state, by, requestedBy, note, new Date().toISOString(), `${collection}/${id}`);
  });
}
