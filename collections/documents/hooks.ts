import path from 'node:path';
import type { CollectionBeforeChangeHook } from 'payload';
import { fieldError } from '@/lib/api/field-error';
import { bypassAccess } from '@/lib/bypass-access';
import { requestT } from '@/messages/panel';
import type { File } from '@/payload-types';

type Row = {
  file?: unknown;
  language?: string;
  format?: string | null;
  bytes?: number | null;
  pages?: number | null;
  thumbnail?: { width: number | null; height: number | null };
};

/** The facts of a file that a document copies from the file's record. */
export function notesOf(record: Pick<File, 'filename' | 'filesize' | 'pages' | 'sizes'> | undefined): Partial<Row> {
  const { width, height } = record?.sizes?.large ?? {};
  return {
    format: record?.filename ? path.extname(record.filename).slice(1).toLowerCase() : null,
    bytes: record?.filesize ?? null,
    pages: record?.pages ?? null,
    thumbnail: { width: width ?? null, height: height ?? null },
  };
}

/**
 * Copies the public facts of each file into the document, and refuses two files with the same address: an address is
 * made of the document, the language and the format.
 */
export const preventDuplicateFiles: CollectionBeforeChangeHook = async ({ data, collection, req }) => {
  const rows = (data.files ?? []) as Row[];
  if (rows.length === 0) return data;
  const ids = rows
    .map((row) => (typeof row.file === 'object' ? (row.file as { id?: unknown } | null)?.id : row.file))
    .filter(Boolean);
  const { docs } = await req.payload.find({
    collection: 'files',
    where: { id: { in: ids } },
    select: { filename: true, filesize: true, pages: true, sizes: true },
    depth: 0,
    pagination: false,
    ...bypassAccess('the records are staff’s; what is noted here is what the public may know of them'),
    req,
  });
  const records = new Map(docs.map((doc) => [String(doc.id), doc]));
  const seen = new Set<string>();
  for (const row of rows) {
    const id = typeof row.file === 'object' ? (row.file as { id?: unknown } | null)?.id : row.file;
    Object.assign(row, notesOf(records.get(String(id))));
    const address = `${row.language}.${row.format}`;
    if (row.format && seen.has(address) && data._status === 'published') {
      throw fieldError(req, { path: 'files', message: requestT(req)('errors.oneFileEach') }, collection.slug);
    }
    seen.add(address);
  }
  return data;
};
