import { startTestMongo } from './test-mongo';
import {
  createMigration,
  readMigrations,
  removeFolder,
  startTestSite,
  type TestSite,
  type TestSiteOptions,
  temporaryFolder,
} from './test-site';

/** One kind of database that the same tests run on. */
export interface TestDatabase {
  name: 'MongoDB' | 'SQLite';
  /** The address of a new, empty one. */
  newUrl(): string;
  /** Starts the test site on it. */
  start(url: string, options?: TestSiteOptions): Promise<TestSite>;
}

export interface TestDatabases {
  databases: TestDatabase[];
  /** Where the migrations and the SQLite files are. */
  folder: string;
  stop(): Promise<void>;
}

/** Both databases, or SQLite alone where no MongoDB can be had; for the usual site, or one with the schema of `options`. */
export async function testDatabases(options: TestSiteOptions = {}): Promise<TestDatabases> {
  const folder = await temporaryFolder();
  await createMigration(folder, 'initial', options);
  const migrations = await readMigrations(folder);
  const mongo = await startTestMongo();
  let made = 0;
  const newName = () => {
    made += 1;
    return `test-${process.pid}-${Date.now()}-${made}`;
  };
  const start: TestDatabase['start'] = (url, changes) => startTestSite(url, { ...options, ...changes, migrations });
  const databases: TestDatabase[] = [{ name: 'SQLite', newUrl: () => `file:${folder}/${newName()}.db`, start }];
  if (mongo) databases.push({ name: 'MongoDB', newUrl: () => mongo.url(newName()), start });
  const stop = async () => {
    await mongo?.stop();
    await removeFolder(folder);
  };
  return { databases, folder, stop };
}
