import type { Transform } from 'node:stream';
import zlib from 'node:zlib';
import { ArchiveError } from './format';

/** Zstandard of Node 22.15 and later, which the types of Node 20 do not know. */
const zstd = zlib as unknown as {
  createZstdCompress?: () => Transform;
  createZstdDecompress?: () => Transform;
};

const zstdMagic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
const gzipMagic = Buffer.from([0x1f, 0x8b]);

/** Pictures and PDFs hardly get smaller: a higher level costs time only. */
const gzipLevel = 3;

/** The ending of an archive's name, by what this Node can compress with. */
export const archiveExtension = (): string => (zstd.createZstdCompress ? 'tar.zst' : 'tar.gz');

/** Compresses with Zstandard, or with gzip where Node lacks it. */
export const compressor = (): Transform => zstd.createZstdCompress?.() ?? zlib.createGzip({ level: gzipLevel });

/**
 * Decompresses a file by its first bytes.
 *
 * @throws ArchiveError where it is of another kind, or this Node can't read it
 */
export function decompressorFor(start: Buffer): Transform {
  if (start.subarray(0, gzipMagic.length).equals(gzipMagic)) return zlib.createGunzip();
  if (!start.subarray(0, zstdMagic.length).equals(zstdMagic)) throw new ArchiveError('This is no backup of a site.');
  if (!zstd.createZstdDecompress)
    throw new ArchiveError('This backup is compressed with Zstandard: restore it with Node 24.');
  return zstd.createZstdDecompress();
}
