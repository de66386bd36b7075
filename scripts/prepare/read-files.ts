import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { notesOf } from '@/collections/documents/hooks';
import { rowOf, writeThumbnails } from '@/collections/files/hooks';
import { readFileFacts } from '@/collections/files/read';
import { bypassAccess } from '@/lib/bypass-access';
import { settings } from '@/lib/settings';
import type { Document, File } from '@/payload-types';

/** Files stored before the server parsed files as it does now, or by other means than an upload. */
export async function unreadFiles(payload: Payload): Promise<File[]> {
  const { docs } = await payload.find({
    collection: 'files',
    // What an older reader made of a file may hold deleted text and comments.
    where: { or: [{ readAt: { equals: null } }, { findings: { exists: false } }] },
    select: { filename: true },
    pagination: false,
    ...bypassAccess('runs at the start, without a user'),
  });
  return docs as File[];
}

/**
 * Parses them like uploads, and stores the facts in the documents that refer to them. Written below Payload's hooks:
 * nothing is published, no version is created, and a draft on top of a published document stays a draft.
 *
 * @returns how many were read
 */
export async function readUnreadFiles(payload: Payload, files: readonly File[]): Promise<number> {
  let read = 0;
  for (const { id, filename } of files) {
    const stored = filename ? await readFile(path.resolve(settings.mediaDir, 'files', filename)).catch(absent) : null;
    // Not on the disk, and perhaps restored later: it stays unread, with its former facts.
    if (!stored || !filename) continue;
    const facts = await readFileFacts(stored, path.extname(filename).slice(1));
    const { row, thumbnails: pictures } = rowOf(facts, filename);
    if (row.sizes && pictures) await writeThumbnails(row.sizes, pictures);
    const record = (await payload.db.updateOne({ collection: 'files', id, data: row })) as unknown as File;
    await noteWithDocuments(payload, record);
    read += 1;
  }
  return read;
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

async function noteWithDocuments(payload: Payload, record: File): Promise<void> {
  const { docs } = await payload.db.find<Document>({
    collection: 'documents',
    where: { 'files.file': { equals: record.id } },
    pagination: false,
  });
  for (const document of docs) {
    const files = document.files?.map((row) => (row.file === record.id ? { ...row, ...notesOf(record) } : row));
    await payload.db.updateOne({ collection: 'documents', id: document.id, data: { files } });
  }
}
