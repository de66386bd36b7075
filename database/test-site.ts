import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import {
  buildConfig,
  type CollectionConfig,
  type CollectionSlug,
  type Config,
  type Field,
  getPayload,
  type Payload,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload';
import { databaseAdapter } from './index';
import type { SqliteMigration } from './sqlite-migrations';

/** What a test may change in its small site. */
export interface TestSiteOptions {
  /** Fields of the pages beside the usual ones: another version of the schema. */
  fields?: Field[];
  hooks?: CollectionConfig['hooks'];
  jobs?: Config['jobs'];
  /** How long a save waits for the write lock, in milliseconds. */
  waitLimit?: number;
}

/** A stored document. */
export interface TestDocument {
  id: string;
  [field: string]: unknown;
}

interface Call {
  collection: string;
  data?: Record<string, unknown>;
  depth?: number;
  draft?: boolean;
  id?: string;
  limit?: number;
  page?: number;
  sort?: string;
  locale?: 'all' | 'en' | 'es' | 'fr';
  req?: Partial<PayloadRequest>;
  where?: Record<string, unknown>;
}

/** Payload's local API, for the collections of the test site instead of those of the real one. */
export interface TestContent {
  create(call: Call): Promise<TestDocument>;
  delete(call: Call): Promise<TestDocument>;
  find(call: Call): Promise<{ docs: TestDocument[]; totalDocs: number }>;
  findByID(call: Call): Promise<TestDocument>;
  findVersions(call: Call): Promise<{ docs: TestDocument[]; totalDocs: number }>;
  update(call: Call & { id: string }): Promise<TestDocument>;
  update(call: Call): Promise<{ docs: TestDocument[]; errors: unknown[] }>;
}

export interface TestSite {
  content: TestContent;
  /** By which Payload finds it again. */
  key: string;
  payload: Payload;
}

/** A folder for one test, inside the project so that its migrations find their packages. */
export async function temporaryFolder(): Promise<string> {
  await mkdir('.tmp', { recursive: true });
  return mkdtemp(path.resolve('.tmp/database-'));
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/**
 * A page with every kind of field that has a table of its own. Each part holds the same word, so that a torn write
 * shows.
 */
export function pageData(word: string): Record<string, unknown> {
  return {
    title: word,
    slug: word,
    links: [
      { label: `${word} 1`, address: word },
      { label: `${word} 2`, address: word },
    ],
    kinds: ['a', 'b'],
    layout: [{ blockType: 'quote', text: word }],
    _status: 'published',
  };
}

/** Starts the test site on `url`; `migrations` are those of `createMigration`, in a SQLite site. */
export async function startTestSite(
  url: string,
  { migrations = [], ...options }: TestSiteOptions & { migrations?: SqliteMigration[] } = {},
): Promise<TestSite> {
  const adapter = databaseAdapter(url, { migrations, ...(options.waitLimit && { waitLimit: options.waitLimit }) });
  return start(adapter, options, false);
}

/** Writes a migration for this schema into `folder/migrations`, by what `payload migrate:create` calls. */
export async function createMigration(folder: string, name: string, options: TestSiteOptions = {}): Promise<void> {
  const migrationDir = path.join(folder, 'migrations');
  await mkdir(migrationDir, { recursive: true });
  const adapter = databaseAdapter(`file:${folder}/site.db`, { migrationDir, migrations: [] });
  const { payload } = await start(adapter, options, true);
  await payload.db.createMigration({ migrationName: name, payload });
}

/** The migrations written so far, in order. */
export async function readMigrations(folder: string, extension = '.ts'): Promise<SqliteMigration[]> {
  const files = await readdir(path.join(folder, 'migrations'));
  const names = files
    .filter((file) => file.endsWith(extension) && file !== `index${extension}`)
    .map((file) => file.slice(0, -extension.length));
  return Promise.all(
    names
      .sort()
      .map(async (name) => ({ ...(await import(path.join(folder, 'migrations', `${name}${extension}`))), name })),
  );
}

// As a string first: the types of the real site need not know this collection.
const PAGES = String('pages') as CollectionSlug;
let started = 0;

async function start(
  db: ReturnType<typeof databaseAdapter>,
  options: TestSiteOptions,
  disableDBConnect: boolean,
): Promise<TestSite> {
  started += 1;
  const key = `test ${started}`;
  const payload = await getPayload({ config: buildTestConfig(db, options), disableDBConnect, key });
  return { content: payload as unknown as TestContent, key, payload };
}

function buildTestConfig(
  db: ReturnType<typeof databaseAdapter>,
  { fields = [], hooks, jobs }: TestSiteOptions,
): Promise<SanitizedConfig> {
  return buildConfig({
    db,
    secret: 'only for tests',
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: process.env.DATABASE_TEST_LOG ?? 'silent' } },
    localization: { locales: ['fr', 'en', 'es'], defaultLocale: 'fr', fallback: false },
    ...(jobs && { jobs }),
    collections: [
      { slug: 'users', auth: true, fields: [] },
      {
        slug: 'pages',
        trash: true,
        versions: { drafts: { autosave: true }, maxPerDoc: 20 },
        hooks,
        fields: [
          { name: 'title', type: 'text', localized: true, required: true },
          { name: 'slug', type: 'text', localized: true, unique: true, index: true },
          { name: 'parent', type: 'relationship', relationTo: PAGES },
          { name: 'related', type: 'relationship', relationTo: PAGES, hasMany: true },
          { name: 'kinds', type: 'select', hasMany: true, options: ['a', 'b', 'c'] },
          {
            name: 'links',
            type: 'array',
            fields: [
              { name: 'label', type: 'text', localized: true },
              { name: 'address', type: 'text' },
            ],
          },
          {
            name: 'layout',
            type: 'blocks',
            blocks: [{ slug: 'quote', fields: [{ name: 'text', type: 'text', localized: true }] }],
          },
          ...fields,
        ],
      },
    ],
  });
}
