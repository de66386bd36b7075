import { existsSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { megabyte, serverLimits } from './limits';

/** The nearest folder above that is there: one that is not yet is made on the disk of its parent. */
function existing(folder: string): string {
  const parent = path.dirname(folder);
  return existsSync(folder) || parent === folder ? folder : existing(parent);
}

/** What `statfs` returns for a disk, in blocks of `bsize` bytes. */
type Disk = { bavail: number; blocks: number; bsize: number };

/** Whether a disk has room for so many bytes beside its reserve. */
export function hasRoomOn({ bavail, blocks, bsize }: Disk, bytes: number): boolean {
  // Some file systems, such as FUSE, don't say how large they are.
  if (blocks === 0) return true;
  const reserve = Math.min(serverLimits.minFreeMegabytes * megabyte, (blocks * bsize) / 20);
  return bavail * bsize - bytes >= reserve;
}

/**
 * Whether the disk of a folder has room for so many bytes, beside a reserve: 16 MB, or a twentieth of a small disk. The
 * reserve is for writes that must still work: signing in, deleting, recording jobs.
 */
export const hasRoom = (folder: string, bytes = 0): boolean =>
  hasRoomOn(statfsSync(existing(path.resolve(folder))), bytes);
