import { parseArgs } from 'node:util';
import { isMissingFile } from '@/database';
import { copyDatabase } from '@/database/documents/copy-database';
import { runCommand, UsageError } from './command';
import { openDatabase } from './open-database';
import { progressBar } from './progress';

const usage = `npm run copy-database -- --from <address> --to <address> [--replace]

Copies everything that a database stores into another one: texts in all languages, versions, drafts, accounts, submissions, jobs.
Uploads stay in MEDIA_DIR. Stop every site that uses either database first.

  --from     address of the database that is read: file:data/site.db, mongodb://…, mongodb+srv://…
  --to       address of the database that is written
  --replace  write into a database that is not empty, and lose what it holds

A copy that was stopped continues when the same command is run again.`;

/** `npm run copy-database`: copies a site from one database into another one. */
async function copy(): Promise<void> {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, to: { type: 'string' }, replace: { type: 'boolean', default: false } },
  });
  const { from, to, replace } = values;
  if (!from || !to) throw new UsageError(`--${from ? 'to' : 'from'} is missing.`);
  if (from === to) throw new UsageError('--from and --to are the same database.');
  if (isMissingFile(from)) throw new UsageError(`There is no ${from}.`);
  const { show, end } = progressBar();
  const source = await openDatabase(from);
  try {
    const target = await openDatabase(to);
    try {
      const verbs = { copy: 'Copied', check: 'Compared' };
      const { documents, dropped } = await copyDatabase(source, target, {
        replace,
        onProgress: (step, set, done, total) => show(`${verbs[step]} ${set}`, done, total),
      });
      end();
      process.stdout.write(`\n  ${documents} documents and versions are the same in both databases.\n`);
      if (dropped > 0)
        process.stdout.write(`  ${dropped} references to documents that no longer exist were left out.\n`);
      process.stdout.write('  Now set DATABASE_URL to the new address, and start the site.\n\n');
    } finally {
      await target.destroy();
    }
  } finally {
    await source.destroy();
  }
}

runCommand(usage, copy);
