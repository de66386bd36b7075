import { unzipSync } from 'fflate';
import { megabyte } from '@/lib/limits';

/** Limits for unpacking, against ZIP bombs. */
const maxPartBytes = 32 * megabyte;
const maxTotalBytes = 96 * megabyte;

/** A part larger than the limit. */
export class PartTooLarge extends Error {}

/** The unpacked parts of an office file by their names. */
export type Parts = Map<string, Uint8Array>;

/**
 * Unpacks the parts of a ZIP whose names are wanted, in its own order.
 *
 * @throws PartTooLarge when a wanted part is larger than 32 MB, or all of them than 96 MB; others when this is no ZIP
 */
export function unzipParts(file: Uint8Array, isWanted: (name: string) => boolean): Parts {
  let total = 0;
  const parts = unzipSync(file, {
    filter: ({ name, originalSize }) => {
      if (!isWanted(name)) return false;
      total += originalSize;
      // The declared size of a part is its limit: a larger one is cut off.
      if (originalSize > maxPartBytes || total > maxTotalBytes) throw new PartTooLarge(name);
      return true;
    },
  });
  return new Map(Object.entries(parts));
}

/** The names of all parts of a ZIP, without unpacking any. */
export function listParts(file: Uint8Array): string[] {
  const names: string[] = [];
  unzipSync(file, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
}

/** A part as text; '' when there is none of that name. */
export function partText(parts: Parts, name: string): string {
  const part = parts.get(name);
  return part ? Buffer.from(part).toString('utf8') : '';
}
