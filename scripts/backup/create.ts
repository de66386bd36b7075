import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { besideDatabase, databaseAddress, isFileDatabase } from '@/database';
import { archiveExtension } from '@/database/archive/compression';
import { type ArchiveManifest, archiveFormat, schemaNames } from '@/database/archive/format';
import { expiredArchives, nameOfArchive, type Retention } from '@/database/archive/retention';
import { filesOfUploads, holdUploads } from '@/database/archive/uploads';
import { type ArchiveProgress, writeArchive } from '@/database/archive/write';
import { isUnfinished } from '@/database/documents/mark';
import { openStore } from '@/database/documents/open';
import { removeDatabaseFile, snapshotFile } from '@/database/sqlite-copies';

export interface BackupOptions {
  databaseUrl: string | undefined;
  mediaDir: string;
  /** Folder that the archive is written into. */
  to: string;
  siteUrl: string;
  version: string;
  /** Lines of `.env` for the archive. */
  settings: string;
  retention?: Retention | undefined;
  /** Opens a database with the schema of the site. */
  open: (url: string | undefined) => Promise<Payload>;
  onProgress: ArchiveProgress;
}

export interface BackupResult {
  file: string;
  manifest: ArchiveManifest;
  /** Earlier backups that were deleted. */
  expired: string[];
}

/** Backs up a site, which may be in use: the database as it is at one moment, and every file that it names. */
export async function createBackup(options: BackupOptions): Promise<BackupResult> {
  const { databaseUrl, mediaDir, to } = options;
  const begun = new Date();
  await mkdir(to, { recursive: true });
  await mkdir(mediaDir, { recursive: true });
  const uploads = await holdUploads(mediaDir);
  try {
    const snapshot = await openSnapshot(databaseUrl, options.open, uploads.hold);
    try {
      if (await isUnfinished(snapshot.payload)) {
        throw new Error('The database holds only a part of a site: a copy or a restore into it was stopped.');
      }
      const { store } = snapshot;
      const file = path.join(to, nameOfArchive(begun, archiveExtension()));
      const content = {
        header: {
          format: archiveFormat,
          version: options.version,
          schema: schemaNames(),
          createdAt: begun.toISOString(),
          siteUrl: options.siteUrl,
        },
        sets: store.sets,
        mediaDir: uploads.folder,
        settings: options.settings,
        filesOf: filesOfUploads(snapshot.payload, mediaDir),
      };
      const manifest = await writeArchive(file, content, options.onProgress).finally(() => store.close());
      return { file, manifest, expired: await removeExpired(to, options.retention) };
    } finally {
      await snapshot.close();
    }
  } finally {
    await uploads.release();
  }
}

/**
 * Opens the database as it is at one moment: a copy of an SQLite file; MongoDB reads one moment of itself. The uploads are held
 * right before and right after that moment: what takes long comes before or later.
 */
async function openSnapshot(url: string | undefined, open: BackupOptions['open'], hold: () => Promise<void>) {
  if (!isFileDatabase(url)) {
    const payload = await open(url);
    await hold();
    const store = await openStore(payload, { isSnapshot: true });
    await hold();
    return { payload, store, close: () => payload.destroy() };
  }
  const copy = besideDatabase(url, 'backup-under-way');
  await removeDatabaseFile(copy);
  try {
    await hold();
    snapshotFile(databaseAddress(url), copy);
    await hold();
    const payload = await open(copy);
    const close = async () => {
      await payload.destroy();
      await removeDatabaseFile(copy);
    };
    return { payload, store: await openStore(payload), close };
  } catch (error) {
    await removeDatabaseFile(copy);
    throw error;
  }
}

async function removeExpired(folder: string, retention: Retention | undefined): Promise<string[]> {
  if (!retention) return [];
  const expired = expiredArchives(await readdir(folder), retention);
  for (const name of expired) await rm(path.join(folder, name));
  return expired;
}
