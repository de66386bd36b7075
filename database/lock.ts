import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';

/** How long a lock is held without being renewed: that of a killed server expires. */
const leaseMs = 30_000;

/** What has the adapter of a database: Payload, or the adapter itself before Payload has begun. */
type HasDatabase = { db: { name: string } };

type Lock = { _id: string; owner: string | null; until: Date };

/** Whether only one process can have this database open (an SQLite file, held by its lock file). */
export const isSingleProcess = ({ db }: HasDatabase): boolean => db.name !== 'mongoose';

/**
 * Runs `work` in one process at a time, of all that share the database; on SQLite there is only one. The lock is a
 * record with a lease by the clock of the database, renewed while the work goes on.
 *
 * @param options.wait whether to wait for another process; else nothing is done while it works
 * @returns the result of `work`; undefined where another process held the lock
 */
export async function withDatabaseLock<Result>(
  payload: HasDatabase,
  name: string,
  work: () => Promise<Result>,
  { wait }: { wait: boolean },
): Promise<Result | undefined> {
  if (isSingleProcess(payload)) return work();
  const { connection } = payload.db as unknown as MongooseAdapter;
  const locks = connection.collection<Lock>('site-locks');
  const owner = randomUUID();
  const lease = { $add: ['$$NOW', leaseMs] };
  const acquire = async () => {
    // Expired from the beginning; two servers that make it at the same moment make one.
    const free = { $setOnInsert: { owner: null, until: new Date(0) } };
    await locks.updateOne({ _id: name }, free, { upsert: true });
    const isFree = { _id: name, $expr: { $lt: ['$until', '$$NOW'] } };
    const { modifiedCount } = await locks.updateOne(isFree, [{ $set: { owner, until: lease } }]);
    return modifiedCount === 1;
  };
  while (!(await acquire())) {
    if (!wait) return undefined;
    await pause(250);
  }
  const renewal = setInterval(() => {
    locks.updateOne({ _id: name, owner }, [{ $set: { until: lease } }]).catch(() => undefined);
  }, leaseMs / 3);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    // Where the database is down, the lock expires by itself.
    await locks.updateOne({ _id: name, owner }, { $set: { owner: null, until: new Date(0) } }).catch(() => undefined);
  }
}
