import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { MongoBinary, MongoMemoryReplSet } from 'mongodb-memory-server-core';

/** A MongoDB replica set for tests. */
export interface TestMongo {
  /** The address of a database of this name. */
  url(database: string): string;
  stop(): Promise<void>;
  /** Ends the server and keeps its data, or starts it again at its address. Undefined where it does not belong to the tests. */
  power?: { off(): Promise<void>; on(): Promise<void> };
  /** Has the server keep its connections and answer nothing, or go on. Undefined where it does not belong to the tests. */
  freeze?: (isFrozen: boolean) => void;
}

/**
 * Finds or starts a MongoDB for tests: the one at MONGODB_URI, else a `mongod` named by MONGOMS_SYSTEM_BINARY or on the
 * PATH, else a downloaded one. Says so in one line and answers undefined where none can be had: such tests are skipped.
 */
export async function startTestMongo(): Promise<TestMongo | undefined> {
  const { MONGODB_URI } = process.env;
  if (MONGODB_URI) return { url: (database) => withDatabase(MONGODB_URI, database), stop: async () => {} };
  // Any recent mongod will do, without a warning that it is not the one of its kind.
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK ??= 'false';
  // Offline, the first answer is as good as the fourth.
  process.env.MONGOMS_MAX_RETRIES ??= '0';
  const systemBinary = await findMongod();
  try {
    await MongoBinary.getPath({ systemBinary });
    const server = await MongoMemoryReplSet.create({
      binary: { systemBinary },
      // The default engine of tests forgets what a real one keeps.
      replSet: { count: 1, storageEngine: 'wiredTiger' },
    });
    return {
      url: (database) => server.getUri(database),
      stop: async () => {
        await server.stop();
      },
      power: {
        off: async () => {
          for (const each of server.servers) await each.stop({ doCleanup: false, force: false });
        },
        on: async () => {
          for (const each of server.servers) await each.start(true);
        },
      },
      freeze: (isFrozen) => {
        for (const { instanceInfo } of server.servers)
          instanceInfo?.instance.mongodProcess?.kill(isFrozen ? 'SIGSTOP' : 'SIGCONT');
      },
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    console.warn(`No MongoDB for the tests, so those on MongoDB are skipped (set MONGODB_URI to run them): ${reason}`);
    return undefined;
  }
}

/** The mongod to start, if this machine has one. */
export async function findMongod(): Promise<string | undefined> {
  const { MONGOMS_SYSTEM_BINARY, PATH = '' } = process.env;
  if (MONGOMS_SYSTEM_BINARY) return MONGOMS_SYSTEM_BINARY;
  for (const folder of PATH.split(path.delimiter)) {
    const file = path.join(folder, process.platform === 'win32' ? 'mongod.exe' : 'mongod');
    if (await isExecutable(file)) return file;
  }
  return undefined;
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function withDatabase(uri: string, database: string): string {
  const url = new URL(uri);
  url.pathname = database;
  return url.href;
}
