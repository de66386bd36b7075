import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { lstat, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Pack, pack } from 'tar-stream';
import { documentsOf } from '../documents/references';
import type { DocumentSet } from '../documents/sets';
import { compressor } from './compression';
import {
  type ArchiveHeader,
  type ArchiveManifest,
  documentsFolder,
  headerName,
  manifestName,
  mediaFolder,
  settingsName,
} from './format';

/** Documents of an entry, in bytes: they are in memory until it is written. */
const entryBytes = 4 * 1024 * 1024;

const readAtATime = 100;

export interface ArchiveContent {
  header: ArchiveHeader;
  sets: DocumentSet[];
  /** Folder that holds the uploads as they are to be stored. */
  mediaDir: string;
  /** Lines of `.env`. */
  settings: string;
  /** Files that a document names, below `mediaDir`. */
  filesOf: (set: string, document: Record<string, unknown>) => string[];
}

/** Told how many bytes of uploads, or documents, are done. */
export type ArchiveProgress = (part: string, done: number, total: number) => void;

/**
 * Writes a backup into a file, as a compressed tar. It is written under another name until it is whole, and can be read by the
 * owner only: it has the hashes of passwords. Memory does not grow with the uploads.
 */
export async function writeArchive(
  file: string,
  content: ArchiveContent,
  onProgress: ArchiveProgress,
): Promise<ArchiveManifest> {
  const partial = `${file}.partial`;
  const tar = pack();
  const written = pipeline(tar, compressor(), createWriteStream(partial, { mode: 0o600 }));
  // Reported where the entries are written, which it ends.
  written.catch((error: Error) => tar.destroy(error));
  try {
    const manifest = await addEntries(tar, content, onProgress);
    tar.finalize();
    await written;
    await sync(partial);
    await rename(partial, file);
    return manifest;
  } catch (error) {
    tar.destroy();
    await written.catch(() => undefined);
    await rm(partial, { force: true });
    throw error;
  }
}

async function addEntries(tar: Pack, content: ArchiveContent, onProgress: ArchiveProgress): Promise<ArchiveManifest> {
  const manifest: ArchiveManifest = { ...content.header, documents: {}, missingFiles: [], entries: {} };
  const add = async (name: string, size: number, source: Readable) => {
    manifest.entries[name] = { size, sha256: await addEntry(tar, name, size, source) };
  };
  const addText = (name: string, text: string) =>
    add(name, Buffer.byteLength(text), Readable.from([Buffer.from(text)]));

  await addText(headerName, JSON.stringify(content.header));
  const named = new Set<string>();
  for (const set of content.sets) {
    manifest.documents[set.name] = await addDocuments(set, addText, (document) => {
      for (const name of content.filesOf(set.name, document)) named.add(name);
    });
    onProgress(`Documents of ${set.name}`, manifest.documents[set.name] ?? 0, manifest.documents[set.name] ?? 0);
  }
  await addText(settingsName, content.settings);

  const files = await listFiles(content.mediaDir);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  for (const { name, size } of files) {
    const source =
      size === 0 ? Readable.from([]) : createReadStream(path.join(content.mediaDir, name), { end: size - 1 });
    await add(mediaFolder + name, size, source);
    named.delete(name);
    done += size;
    onProgress('Bytes of uploads', done, total);
  }
  manifest.missingFiles = [...named].sort();
  const text = JSON.stringify(manifest);
  await addEntry(tar, manifestName, Buffer.byteLength(text), Readable.from([Buffer.from(text)]));
  return manifest;
}

/** Adds the documents of a set, a line each. */
async function addDocuments(
  set: DocumentSet,
  addText: (name: string, text: string) => Promise<void>,
  onDocument: (document: Record<string, unknown>) => void,
): Promise<number> {
  let count = 0;
  let entries = 0;
  let lines: string[] = [];
  let bytes = 0;
  const flush = async () => {
    if (lines.length === 0) return;
    await addText(`${documentsFolder}${set.name}/${String(entries).padStart(6, '0')}.ndjson`, lines.join(''));
    entries += 1;
    lines = [];
    bytes = 0;
  };
  for await (const document of documentsOf(set, readAtATime)) {
    onDocument(document);
    const line = `${JSON.stringify(document)}\n`;
    lines.push(line);
    bytes += Buffer.byteLength(line);
    count += 1;
    if (bytes >= entryBytes) await flush();
  }
  await flush();
  return count;
}

/** Adds an entry and returns the SHA-256 of its bytes. */
async function addEntry(tar: Pack, name: string, size: number, source: Readable): Promise<string> {
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  // A file that got shorter meanwhile is an error of tar-stream: its header is written already.
  await pipeline(source, hashing, tar.entry({ name, size, mode: 0o600 }));
  return hash.digest('hex');
}

/** A file of a site in use may be deleted at any moment. */
function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

/** Lists the files of a folder by their paths in it; no links, nothing hidden. */
export async function listFiles(folder: string): Promise<{ name: string; size: number }[]> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true }).catch(ignoreMissing)) ?? [];
  const files: { name: string; size: number }[] = [];
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).split(path.sep).join('/');
    if (!entry.isFile() || name.split('/').some((part) => part.startsWith('.'))) continue;
    const found = await lstat(file).catch(ignoreMissing);
    if (found) files.push({ name, size: found.size });
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function sync(file: string): Promise<void> {
  const handle = await open(file);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
