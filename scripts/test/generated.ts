/**
 * Checks that the committed files that Payload generates (types, import map, migrations) are up to date. Prints each
 * that is not with the command that generates it, and exits with 1. Changes nothing in the project.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { generateImportMap, getPayload, type Payload, type SanitizedConfig } from 'payload';
import { generateTypes } from 'payload/node';

/** As deep in the project as the import map, whose paths are relative. */
const folder = path.join('.tmp', 'test', 'generated');
const migrations = path.join('database', 'migrations', 'sqlite');

/** The text without characters that a formatter may change. */
const bare = (file: string): string => readFileSync(file, 'utf8').replace(/[\s;,|'"()]+/g, '');

async function typesAreFresh(config: SanitizedConfig): Promise<boolean> {
  const file = path.join(folder, 'payload-types.ts');
  await generateTypes({ ...config, typescript: { ...config.typescript, outputFile: file } }, { log: false });
  return bare(file) === bare('payload-types.ts');
}

async function importMapIsFresh(config: SanitizedConfig): Promise<boolean> {
  const file = path.resolve(folder, 'importMap.js');
  const admin = { ...config.admin, importMap: { ...config.admin.importMap, importMapFile: file } };
  await generateImportMap({ ...config, admin }, { log: false });
  return bare(file) === bare(path.join('app', '(payload)', 'admin', 'importMap.js'));
}

/** Creates the next migration in a copy of the folder; it has no statement when none is missing. */
async function schemaHasItsMigrations(payload: Payload): Promise<boolean> {
  const copy = path.resolve(folder, 'migrations');
  cpSync(migrations, copy, { recursive: true });
  const before = readdirSync(copy);
  payload.db.migrationDir = copy;
  await payload.db.createMigration({ payload, migrationName: 'pending', forceAcceptWarning: true });
  const made = readdirSync(copy).find((file) => file.endsWith('.ts') && !before.includes(file));
  if (!made) throw new Error('Payload made no migration to look at.');
  return !readFileSync(path.join(copy, made), 'utf8').includes('sql`');
}

async function check(): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { default: configuration } = await import('@/payload.config');
  const config = await configuration;
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true });
  payload.logger.level = 'silent';
  const checks: [string, boolean][] = [
    ['payload-types.ts is not fresh: run npm run generate:types', await typesAreFresh(config)],
    ['the import map is not fresh: run npm run generate:importmap', await importMapIsFresh(config)],
    ['the schema has changed: run npm run migrate:create', await schemaHasItsMigrations(payload)],
  ];
  return checks.filter(([, fresh]) => !fresh).map(([problem]) => problem);
}

Object.assign(process.env, {
  PAYLOAD_SECRET: 'only to load the configuration; nothing is signed with it',
  DATABASE_URL: '',
});
const problems = await check();
for (const problem of problems) process.stdout.write(`${problem}\n`);
process.exit(problems.length > 0 ? 1 : 0);
