import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { type Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-stream';
import { decompressorFor } from './compression';
import {
  ArchiveError,
  type ArchiveHeader,
  type ArchiveManifest,
  archiveFormat,
  documentsFolder,
  headerName,
  manifestName,
  mediaFolder,
  schemaNames,
  settingsName,
} from './format';

/** What the manifest may have, in bytes: it is read into memory. */
const maxManifestBytes = 512 * 1024 * 1024;

type Found = ArchiveManifest['entries'];

/**
 * Reads a whole archive and compares each entry with the manifest.
 *
 * @throws ArchiveError where it is truncated, altered, of another program or of another version of this one
 */
export async function verifyArchive(
  file: string,
  onProgress: (done: number, total: number) => void,
): Promise<ArchiveManifest> {
  const found: Found = {};
  let manifest: ArchiveManifest | undefined;
  await readEntries(
    file,
    async (name, source) => {
      if (manifest) throw new ArchiveError('The archive was altered: there is something after its end.');
      if (Object.keys(found).length === 0) checkHeader(name, name === headerName ? await text(source) : '', found);
      else if (name === manifestName) manifest = parse<ArchiveManifest>(await text(source));
      else await noteEntry(name, source, found);
    },
    onProgress,
  );
  if (!manifest) throw new ArchiveError('The archive is truncated: its end is missing.');
  compare(manifest, found);
  return manifest;
}

/**
 * Writes the entries of an archive that was verified into a folder.
 *
 * @throws ArchiveError where an entry is not the one that the manifest names
 */
export async function extractArchive(
  file: string,
  folder: string,
  manifest: ArchiveManifest,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const found: Found = {};
  await readEntries(
    file,
    async (name, source) => {
      if (name === manifestName) {
        source.resume();
        return;
      }
      checkName(name);
      const target = path.join(folder, name);
      await mkdir(path.dirname(target), { recursive: true });
      await noteEntry(name, source, found, createWriteStream(target, { flags: 'wx', mode: 0o600 }));
    },
    onProgress,
  );
  compare(manifest, found);
}

async function readEntries(
  file: string,
  onEntry: (name: string, source: Readable) => Promise<void>,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const { start, size } = await readStart(file);
  const source = createReadStream(file);
  const tar = extract();
  const reading = pipeline(source, decompressorFor(start), tar);
  reading.catch(() => undefined);
  try {
    for await (const entry of tar) {
      const { name, type } = entry.header;
      if (type !== 'file') throw new ArchiveError(`The archive has an entry that is no file: ${name}`);
      await onEntry(name, entry as unknown as Readable);
      onProgress(source.bytesRead, size);
    }
    await reading;
  } catch (error) {
    source.destroy();
    await reading.catch(() => undefined);
    if (error instanceof ArchiveError || isOfDisk(error)) throw error;
    throw new ArchiveError(`The archive is truncated or damaged: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

/** Whether an error is of a file or a disk, and not of the archive. */
const isOfDisk = (error: unknown): boolean => {
  const code = String((error as NodeJS.ErrnoException).code);
  return (error as NodeJS.ErrnoException).syscall !== undefined && code !== 'ERR_STREAM_PREMATURE_CLOSE';
};

async function readStart(file: string): Promise<{ start: Buffer; size: number }> {
  const handle = await open(file).catch((cause: unknown) => {
    throw new ArchiveError(`${file} can’t be read.`, { cause });
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    return { start: buffer.subarray(0, bytesRead), size: (await handle.stat()).size };
  } finally {
    await handle.close();
  }
}

function checkHeader(name: string, content: string, found: Found): void {
  if (name !== headerName) throw new ArchiveError('This is no backup of a site.');
  const header = parse<ArchiveHeader>(content);
  if (header.format !== archiveFormat)
    throw new ArchiveError('This backup has a form that this version does not know.');
  const own = schemaNames();
  const isSame = header.schema?.length === own.length && own.every((each, index) => header.schema[index] === each);
  if (!isSame) {
    throw new ArchiveError(
      `This backup was made by version ${header.version} with another schema: restore it with that version, then update.`,
    );
  }
  found[name] = { size: Buffer.byteLength(content), sha256: createHash('sha256').update(content).digest('hex') };
}

/** Refuses names that would be written outside of the folder, or that no backup has. */
function checkName(name: string): void {
  const isKnown =
    [headerName, settingsName].includes(name) || name.startsWith(documentsFolder) || name.startsWith(mediaFolder);
  const isInside = path.posix.normalize(name) === name && !name.includes('\\') && !name.includes('\0');
  if (!isKnown || !isInside) throw new ArchiveError(`The archive has an entry that no backup has: ${name}`);
}

async function noteEntry(name: string, source: Readable, found: Found, target?: Writable): Promise<void> {
  checkName(name);
  if (found[name]) throw new ArchiveError(`The archive was altered: ${name} is in it twice.`);
  const hash = createHash('sha256');
  let size = 0;
  const count = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  };
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  await pipeline(source, count, target ?? nowhere);
  found[name] = { size, sha256: hash.digest('hex') };
}

function compare(manifest: ArchiveManifest, found: Found): void {
  for (const [name, { size, sha256 }] of Object.entries(manifest.entries ?? {})) {
    if (!found[name]) throw new ArchiveError(`The archive was altered: ${name} is missing.`);
    if (found[name].size !== size || found[name].sha256 !== sha256)
      throw new ArchiveError(`The archive was altered: ${name} has other bytes.`);
  }
  const extra = Object.keys(found).find((name) => !manifest.entries?.[name]);
  if (extra) throw new ArchiveError(`The archive was altered: ${extra} is not in its manifest.`);
}

async function text(source: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxManifestBytes) throw new ArchiveError('This is no backup of a site.');
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse<T>(content: string): T {
  try {
    return JSON.parse(content) as T;
  } catch (cause) {
    throw new ArchiveError('The archive was altered: its description can’t be read.', { cause });
  }
}
