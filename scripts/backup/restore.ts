import path from 'node:path';
import type { Payload } from 'payload';
import {
  besideDatabase,
  databaseAddress,
  isFileDatabase,
  isMissingFile,
  lockDatabase,
  noteStoredSite,
} from '@/database';
import { extractedSources } from '@/database/archive/extracted';
import { ArchiveError, type ArchiveManifest, mediaFolder } from '@/database/archive/format';
import { extractArchive, verifyArchive } from '@/database/archive/read';
import { hasUploads, replaceUploads, stageRestore } from '@/database/archive/uploads';
import { fillDatabase } from '@/database/documents/copy-database';
import { clearUnfinished, isUnfinished } from '@/database/documents/mark';
import { removeDatabaseFile, replaceDatabaseFile } from '@/database/sqlite-copies';

export interface RestoreOptions {
  archive: string;
  databaseUrl: string | undefined;
  mediaDir: string;
  /** Whether a database and uploads that are there may be replaced. */
  replace: boolean;
  /** Opens a database with the schema of the site. */
  open: (url: string | undefined) => Promise<Payload>;
  onProgress: (part: string, done: number, total: number) => void;
}

export interface RestoreResult {
  manifest: ArchiveManifest;
  /** Where the former SQLite file and the former uploads are now. */
  former: string[];
}

/**
 * Restores a site from a backup. The whole archive is verified before anything is changed; the present site stays as it is until
 * the new one is complete beside it (SQLite, uploads), or is marked as incomplete until then (MongoDB). A restore that was killed
 * begins again when it is run again.
 *
 * @throws ArchiveError where the archive is not whole, or a site is there and may not be replaced
 */
export async function restoreBackup(options: RestoreOptions): Promise<RestoreResult> {
  const { archive, databaseUrl, mediaDir, onProgress } = options;
  const manifest = await verifyArchive(archive, (done, total) => onProgress('Bytes verified', done, total));
  const unlock = lockDatabase(databaseUrl);
  try {
    await stopIfInUse(options);
    const staged = await stageRestore(mediaDir);
    try {
      await extractArchive(archive, staged.folder, manifest, (done, total) => onProgress('Bytes read', done, total));
      const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
      const formerFile = await restoreDatabase(options, staged.folder, manifest, stamp);
      const formerUploads = await replaceUploads(mediaDir, path.join(staged.folder, mediaFolder), stamp);
      const restored = await options.open(databaseUrl);
      await clearUnfinished(restored).finally(() => restored.destroy());
      noteStoredSite(databaseUrl);
      return { manifest, former: [formerFile, formerUploads].flatMap((each) => each ?? []) };
    } finally {
      await staged.release();
    }
  } finally {
    unlock();
  }
}

/** Refuses a database or uploads that are there, unless they may be replaced, or are what an earlier restore has left. */
async function stopIfInUse({ databaseUrl, mediaDir, replace, open }: RestoreOptions): Promise<void> {
  if (replace) return;
  if (!isMissingFile(databaseUrl)) {
    const payload = await open(databaseUrl);
    if (await isUnfinished(payload).finally(() => payload.destroy())) return;
    if (isFileDatabase(databaseUrl)) {
      throw new ArchiveError('A database is there. Nothing was changed. Add --replace to put the backup in its place.');
    }
  }
  if (await hasUploads(mediaDir)) {
    throw new ArchiveError(
      `${mediaDir} has uploads. Nothing was changed. Add --replace to put the backup in their place.`,
    );
  }
}

/** Fills a new SQLite file, which then takes the place of the present one, or the MongoDB database; both stay marked. */
async function restoreDatabase(
  { databaseUrl, replace, open, onProgress }: RestoreOptions,
  folder: string,
  manifest: ArchiveManifest,
  stamp: string,
): Promise<string | undefined> {
  const isFile = isFileDatabase(databaseUrl);
  const url = isFile ? besideDatabase(databaseUrl, 'restore-under-way') : databaseUrl;
  if (isFile) await removeDatabaseFile(databaseAddress(url));
  const target = await open(url);
  try {
    await fillDatabase(extractedSources(folder, manifest), target, {
      replace,
      keepMark: true,
      onProgress: (step, set, done, total) =>
        onProgress(`${step === 'copy' ? 'Stored' : 'Compared'} ${set}`, done, total),
    });
  } finally {
    await target.destroy();
  }
  if (!isFile) return undefined;
  const former = besideDatabase(databaseUrl, `before-restore-${stamp}`);
  const isThere = !isMissingFile(databaseUrl);
  await replaceDatabaseFile(databaseAddress(databaseUrl), databaseAddress(url), former);
  return isThere ? former.slice('file:'.length) : undefined;
}
