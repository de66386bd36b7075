import { readdir } from 'node:fs/promises';
import type { Payload } from 'payload';
import { wasSiteStored } from '@/database';
import { DatabaseStartError } from '@/database/errors';
import type { Settings } from '@/lib/settings';

/** Key of Payload's key-value store: this program has found the database empty and began to fill it. */
const begunKey = 'starter-content-begun';

/** Counts uploads, without the files of Git and of the operating system. */
async function countUploads(folder: string): Promise<number> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile() && entry.name !== 'README.md' && !entry.name.startsWith('.'))
      .length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}

/**
 * Refuses an empty database where a site was stored before: the file or the address may be wrong, and starter content
 * in its place would look as if everything was lost. An interrupted load of starter content may begin again.
 *
 * @throws DatabaseStartError with what to do
 */
export async function stopIfSiteIsLost(
  payload: Pick<Payload, 'kv'>,
  { databaseUrl, mediaDir }: Pick<Settings, 'databaseUrl' | 'mediaDir'>,
): Promise<void> {
  if (await payload.kv.has(begunKey)) return;
  const uploads = await countUploads(mediaDir);
  const isNoted = wasSiteStored(databaseUrl);
  if (uploads === 0 && !isNoted) return payload.kv.set(begunKey, true);
  const signs = [
    ...(isNoted ? ['the note beside its file says so'] : []),
    ...(uploads > 0 ? [`${mediaDir} holds ${uploads} files`] : []),
  ];
  throw new DatabaseStartError(
    `The database is empty, but a site was stored here: ${signs.join(', ')}. Nothing was changed. ` +
      'Put the database back, restore a backup, or correct DATABASE_URL. To begin a new site, move ' +
      `${[...(isNoted ? ['the note'] : []), ...(uploads > 0 ? [`the files of ${mediaDir}`] : [])].join(' and ')} away.`,
  );
}
