import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb';
import { claimOneByOne, trackClaims } from './job-claims';
import { type MongoMigration, migrateMongo } from './mongodb-migrations';
import { checkMongoServer, SERVER_WAIT } from './mongodb-server';
import { MongoTransaction } from './mongodb-transaction';
import { shareContentRevision } from './revision';
import type { ChangeRecorder } from './touched';
import { Transactions } from './transactions';
import { WriteLock } from './write-lock';

export interface MongoOptions {
  /** `mongodb://…` or `mongodb+srv://…`, with the database's name. */
  url: string;
  /** How long a save waits for the one before it, in milliseconds. */
  waitLimit: number;
  /** Run at start, in this order, those that the database does not have yet. */
  mongoMigrations?: readonly MongoMigration[];
  changes?: ChangeRecorder | undefined;
}

/** Payload's MongoDB adapter with transactions that wait for each other, on a server that supports them. */
export function mongoDatabase({
  url,
  waitLimit,
  mongoMigrations = [],
  changes,
}: MongoOptions): ReturnType<typeof mongooseAdapter> {
  const stock = mongooseAdapter({
    url,
    allowIDOnCreate: true,
    connectOptions: {
      serverSelectionTimeoutMS: SERVER_WAIT,
      // A server that hangs is noticed in fifteen seconds: by default its queries would wait for forty.
      connectTimeoutMS: 10_000,
      heartbeatFrequencyMS: 5000,
      w: 'majority',
    },
    // Else two documents with the same slug could be stored before the unique index exists.
    ensureIndexes: true,
    // Only needed by `payload migrate:create`: ours stand in that folder and run at the start.
    migrationDir: './database/migrations/mongodb',
  });
  return {
    ...stock,
    init(args) {
      const adapter = stock.init(args) as MongooseAdapter;
      improve(adapter, { url, waitLimit, mongoMigrations, changes });
      return adapter;
    },
  };
}

type Settings = Required<Omit<MongoOptions, 'changes'>> & Pick<MongoOptions, 'changes'>;

function improve(adapter: MongooseAdapter, options: Settings): void {
  const { url, waitLimit, mongoMigrations, changes } = options;
  const { connect, destroy } = adapter;
  const writeLock = new WriteLock({ waitLimit, onTimeout: () => transactions.freeForgotten() });

  const transactions = new Transactions<MongoTransaction>(adapter, {
    create: () => new MongoTransaction(adapter, writeLock),
    forget: (id) => {
      delete adapter.sessions[id];
    },
    // MongoDB stores one document as a whole by itself, and Payload writes its locks from inside other saves.
    everyWrite: false,
    waitLimit,
    onPublicChange: () => shareContentRevision(adapter.payload),
    changes,
  });

  trackClaims(adapter, claimOneByOne(adapter));

  adapter.connect = async (args) => {
    await checkMongoServer(url);
    try {
      await connect?.call(adapter, args);
      await migrateMongo(adapter, mongoMigrations);
    } catch (error) {
      // Payload tries again with another adapter and forgets this one.
      await destroy?.call(adapter);
      throw error;
    }
    // Payload uses no transactions unless the address names the replica set; the server was checked instead.
    transactions.install();
  };
}
