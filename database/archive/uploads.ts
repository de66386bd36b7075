import { existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { listFiles } from './write';

/** Folders of a backup or a restore under way, in that of the uploads: the same disk. Their names are hidden from both. */
const stagingOfBackup = '.backup-under-way';
const stagingOfRestore = '.restore-under-way';

/** Entries of the folder of uploads that are no uploads. */
const isOwn = (name: string): boolean => !name.startsWith('.') && name !== 'README.md';

/**
 * Makes the folder in which uploads are held as they are, by hard links that take no room: what a person deletes meanwhile is
 * still there. Call `hold` before and after the database is read: a file that its documents name is then there.
 */
export async function holdUploads(
  mediaDir: string,
): Promise<{ folder: string; hold(): Promise<void>; release(): Promise<void> }> {
  const folder = path.join(mediaDir, stagingOfBackup);
  // Left by one that was killed.
  const release = () => rm(folder, { recursive: true, force: true });
  await release();
  await mkdir(folder, { recursive: true });
  // Without a pause between its files: the shorter it takes, the fewer may be made and deleted meanwhile.
  const hold = async () => {
    for (const entry of readdirSync(mediaDir, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      const name = path.relative(mediaDir, file);
      if (!entry.isFile() || !name.split(path.sep).every(isOwn)) continue;
      const held = path.join(folder, name);
      mkdirSync(path.dirname(held), { recursive: true });
      try {
        linkSync(file, held);
      } catch (error) {
        // Held already, or deleted a moment ago.
        if (!['EEXIST', 'ENOENT'].includes(String((error as NodeJS.ErrnoException).code))) throw error;
      }
    }
  };
  return { folder, hold, release };
}

/** Makes an empty folder for what an archive holds; what an earlier restore left is deleted. */
export async function stageRestore(mediaDir: string): Promise<{ folder: string; release(): Promise<void> }> {
  const folder = path.join(mediaDir, stagingOfRestore);
  const release = () => rm(folder, { recursive: true, force: true });
  await release();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return { folder, release };
}

/** Whether there are uploads in a folder. */
export const hasUploads = async (mediaDir: string): Promise<boolean> =>
  (await listFiles(mediaDir)).some(({ name }) => isOwn(name));

/**
 * Puts the uploads of a folder in the place of the present ones, which are moved into a folder of their own.
 *
 * @returns that folder; undefined where there was nothing to move
 */
export async function replaceUploads(mediaDir: string, from: string, stamp: string): Promise<string | undefined> {
  const former = path.join(mediaDir, `.before-restore-${stamp}`);
  const present = (await readdir(mediaDir)).filter(isOwn);
  for (const name of present) {
    await mkdir(former, { recursive: true });
    await rename(path.join(mediaDir, name), path.join(former, name));
  }
  if (existsSync(from)) {
    for (const name of await readdir(from)) await rename(path.join(from, name), path.join(mediaDir, name));
  }
  return present.length > 0 ? former : undefined;
}

type Named = { filename?: unknown; sizes?: Record<string, Named | null> | null };

/** Returns a function that lists the files of a document of an upload collection, by their paths in the folder of uploads. */
export function filesOfUploads({ config }: Pick<Payload, 'config'>, mediaDir: string) {
  const folders = new Map<string, string>();
  for (const { slug, upload } of config.collections) {
    if (upload?.staticDir)
      folders.set(`collections/${slug}`, path.relative(path.resolve(mediaDir), path.resolve(upload.staticDir)));
  }
  return (set: string, document: Named): string[] => {
    const folder = folders.get(set);
    if (folder === undefined) return [];
    return [document, ...Object.values(document.sizes ?? {})].flatMap((each) =>
      typeof each?.filename === 'string' ? [path.posix.join(folder, each.filename)] : [],
    );
  };
}
