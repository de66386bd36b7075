import { getPayload, type Payload } from 'payload';
import { countUnderived, fillUnderived } from '@/collections/events/derived';
import { starterToLoad } from '@/content/starters';
import { noteStoredSite } from '@/database';
import { stopIfUnfinished } from '@/database/documents/mark';
import { DatabaseStartError } from '@/database/errors';
import { withDatabaseLock } from '@/database/lock';
import { beginRecord } from '@/editorial/changes/begin';
import { hasFeed } from '@/editorial/changes/feed';
import { isUnindexed, noteIndexed, rebuildProjections } from '@/editorial/projections/rebuild';
import { settings } from '@/lib/settings';
import config from '@/payload.config';
import { step } from '../steps';
import { createFirstAdmin } from './first-admin';
import { stopIfSiteIsLost } from './lost-site';
import { readUnreadFiles, unreadFiles } from './read-files';
import { persistSourceLocale } from './source-locale';
import { isEmpty, loadStarterContent } from './starter-content';

/**
 * Prepares the database: opens and migrates it, loads the starter content into an empty one, creates the first account.
 * A process of its own, so that the server starts with little memory in use.
 */
async function prepare(): Promise<void> {
  const payload = await step('Open and migrate the database', () => getPayload({ config }));
  try {
    // On MongoDB several servers may start at the same moment: the first one does it, the others find it done.
    await withDatabaseLock(payload, 'prepare', () => makeReady(payload), { wait: true });
  } finally {
    await payload.destroy();
  }
}

async function makeReady(payload: Payload): Promise<void> {
  await stopIfUnfinished(payload);
  const empty = await isEmpty(payload);
  await persistSourceLocale(payload, empty);
  if (empty) {
    await stopIfSiteIsLost(payload, settings);
    await step(
      'Load the starter content',
      async () => `${await loadStarterContent(payload, starterToLoad(settings.starterContent))} documents`,
    );
    await noteIndexed(payload);
  }
  if (await isUnindexed(payload)) {
    await step('Index the content', async () => `${await rebuildProjections(payload)} documents`);
  }
  if ((await countUnderived(payload)) > 0) {
    await step('Note when events are over', async () => `${await fillUnderived(payload)} events`);
  }
  if (!(await hasFeed(payload))) {
    await step('Begin the record of changes', async () => `${await beginRecord(payload)} documents`);
  }
  const unread = await unreadFiles(payload);
  if (unread.length > 0) {
    await step('Read the files stored before', async () => `${await readUnreadFiles(payload, unread)} files`);
  }
  const admin = await createFirstAdmin(payload, settings);
  noteStoredSite(settings.databaseUrl);
  if (!admin) return;
  process.stdout.write(`\n  First account   ${admin.email}\n`);
  if (admin.generatedPassword) {
    process.stdout.write(
      `  Password        ${admin.generatedPassword}   (shown this once, changed at the first login)\n\n`,
    );
  }
}

prepare().then(
  () => process.exit(0),
  (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    const known = error instanceof DatabaseStartError;
    process.stderr.write(`\n${known ? '' : 'The database could not be made ready: '}${reason}\n`);
    if (process.env.DEBUG) process.stderr.write(`${(error as Error).stack}\n`);
    process.exit(1);
  },
);
