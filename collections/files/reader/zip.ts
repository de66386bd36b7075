import { inflateRawSync } from 'node:zlib';

/** No part of a document is unpacked beyond this, so that a small file can't be an endless one. */
const maxPartBytes = 32 * 1024 * 1024;
const maxEntries = 5000;

const signatures = { end: 0x06054b50, entry: 0x02014b50 };

/** Where the list of a ZIP's entries begins and how many there are; null when this is no ZIP we can read. */
function directoryOf(file: Buffer): { at: number; entries: number } | null {
  // The end of the list stands last, before a comment of at most 64 kB.
  for (let at = file.length - 22; at >= Math.max(0, file.length - 22 - 0xffff); at -= 1) {
    if (file.readUInt32LE(at) === signatures.end) {
      return { at: file.readUInt32LE(at + 16), entries: Math.min(file.readUInt16LE(at + 10), maxEntries) };
    }
  }
  return null;
}

/**
 * The unpacked entries of a ZIP (APPNOTE 6.3.10, 4.3) whose name is wanted, in its own order.
 *
 * @throws RangeError when the file ends before it should, or an entry is larger than 32 MB unpacked
 */
export function* zipEntries(file: Buffer, wanted: (name: string) => boolean): Generator<Buffer> {
  const directory = directoryOf(file);
  if (!directory) return;
  let { at } = directory;
  for (let left = directory.entries; left > 0; left -= 1) {
    if (file.readUInt32LE(at) !== signatures.entry) return;
    const method = file.readUInt16LE(at + 10);
    const packed = file.readUInt32LE(at + 20);
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    if (wanted(name)) {
      const local = file.readUInt32LE(at + 42);
      const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
      const data = file.subarray(start, start + packed);
      if (method === 0) yield data;
      if (method === 8) yield inflateRawSync(data, { maxOutputLength: maxPartBytes });
    }
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
}
