import { parseArgs } from 'node:util';
import { restoreBackup } from './backup/restore';
import { runCommand, UsageError } from './command';
import { openDatabase } from './open-database';
import { progressBar } from './progress';

const usage = `npm run restore -- --from <file> [--replace]

Restores a backup into the database (DATABASE_URL) and the uploads (MEDIA_DIR) of these settings. Stop the site first. The file is
verified as a whole before anything is changed.

  --from     a file of npm run backup
  --replace  replaces a site that is there. An SQLite file and uploads are kept under another name; what a MongoDB database
             holds is lost`;

/** `npm run restore`: restores a backup into the site of these settings. */
async function restore(): Promise<void> {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, replace: { type: 'boolean', default: false } },
  });
  if (!values.from) throw new UsageError('--from is missing.');
  const { settings } = await import('@/lib/settings');
  const { show, end } = progressBar();
  const { manifest, former } = await restoreBackup({
    archive: values.from,
    databaseUrl: settings.databaseUrl,
    mediaDir: settings.mediaDir,
    replace: values.replace,
    open: openDatabase,
    onProgress: show,
  });
  end();
  process.stdout.write(`\n  Restored ${manifest.siteUrl} as it was at ${manifest.createdAt}.\n`);
  for (const each of former)
    process.stdout.write(`  What was there before is in ${each}: delete it once you need it no more.\n`);
  process.stdout.write('  Start the site with npm start.\n\n');
}

runCommand(usage, restore);
