import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseRetention } from '@/database/archive/retention';
import { createBackup } from './backup/create';
import { settingsForArchive } from './backup/settings-for-archive';
import { runCommand, UsageError } from './command';
import { openDatabase } from './open-database';
import { progressBar } from './progress';

const usage = `npm run backup -- --to <folder> [--keep daily=7,weekly=4,monthly=6] [--with-secret]

Writes a backup of the site into a folder: database, uploads and settings, in one file. The site may be in use.

  --to           folder of the backups
  --keep         deletes earlier backups in it, but for the newest of each of the last days, weeks and months
  --with-secret  adds PAYLOAD_SECRET, passwords and tokens of the settings: keep such a file as you keep .env`;

/** `npm run backup`: backs up the site of these settings. */
async function backUp(): Promise<void> {
  const { values } = parseArgs({
    options: { to: { type: 'string' }, keep: { type: 'string' }, 'with-secret': { type: 'boolean', default: false } },
  });
  if (!values.to) throw new UsageError('--to is missing.');
  const retention = values.keep === undefined ? undefined : parseRetention(values.keep);
  if (values.keep !== undefined && !retention) throw new UsageError('--keep must be like daily=7,weekly=4,monthly=6.');
  const { settings } = await import('@/lib/settings');
  const env = existsSync('.env') ? readFileSync('.env', 'utf8') : '';
  const { show, end } = progressBar();
  const { file, manifest, expired } = await createBackup({
    databaseUrl: settings.databaseUrl,
    mediaDir: settings.mediaDir,
    to: values.to,
    siteUrl: settings.siteUrl,
    version: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
    settings: settingsForArchive(env, values['with-secret']),
    retention,
    open: openDatabase,
    onProgress: show,
  });
  end();
  const documents = Object.values(manifest.documents).reduce((sum, count) => sum + count, 0);
  const uploads = Object.keys(manifest.entries).filter((name) => name.startsWith('media/')).length;
  process.stdout.write(`\n  ${file}: ${documents} documents and versions, ${uploads} files of uploads.\n`);
  for (const name of manifest.missingFiles)
    process.stdout.write(`  Not there, although a document names it: ${name}\n`);
  for (const name of expired) process.stdout.write(`  Deleted: ${name}\n`);
  process.stdout.write('\n');
}

runCommand(usage, backUp);
