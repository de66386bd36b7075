import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { contentDisposition } from './content-disposition';

/** A stored upload to send: its folder, its name there and its media type as stored with its record. */
export type StoredFile = { directory: string; filename: string; mimeType: string };

type Sending = {
  /** The name a browser saves it under; shown in place when left out. */
  downloadName?: string;
  /** Left out, clients ask again each time. */
  cacheControl?: string;
};

/** Scripts in an uploaded SVG must not run even when it is opened by itself. */
const sandbox = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";

type Range = { start: number; end: number };

/** The one byte range a `Range` header asks for; null for none, 'invalid' when it can't be satisfied (RFC 9110, 14). */
function parseRange(header: string | null, size: number): Range | 'invalid' | null {
  const match = header?.match(/^bytes=(\d*)-(\d*)$/);
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const last = size - 1;
  const range: Range =
    match[1] === ''
      ? { start: Math.max(0, size - Number(match[2])), end: last }
      : { start: Number(match[1]), end: match[2] === '' ? last : Math.min(Number(match[2]), last) };
  return range.start > range.end ? 'invalid' : range;
}

/** Whether an `If-None-Match` header has this ETag in its list; a proxy that compressed may have made it a weak one. */
export function names(header: string | null, etag: string | null): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.some((tag) => tag === etag);
}

/** The `Range` to heed: only of a GET, and not when `If-Range` says that the rest of another file is already there. */
function requestedRange({ method, headers }: Request, etag: string | null): string | null {
  const had = headers.get('if-range');
  return method === 'GET' && (had === null || had === etag) ? headers.get('range') : null;
}

/**
 * Streams a stored upload, with byte ranges, an ETag and 304; 404 when it is not on the disk. The caller checks access
 * before.
 *
 * @param request method and headers of the request
 * @param file where the file is
 */
export async function fileResponse(
  request: Request,
  file: StoredFile,
  { downloadName, cacheControl = 'public, max-age=0, must-revalidate' }: Sending = {},
): Promise<Response> {
  const directory = path.resolve(file.directory);
  const filePath = path.resolve(directory, file.filename);
  if (!filePath.startsWith(directory + path.sep)) return notFound();
  const stats = await stat(filePath).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!stats?.isFile()) return notFound();

  const headers = new Headers({
    'Content-Type': file.mimeType,
    'Accept-Ranges': 'bytes',
    'Cache-Control': cacheControl,
    ETag: `"${stats.size.toString(36)}-${Math.trunc(stats.mtimeMs).toString(36)}"`,
    'X-Content-Type-Options': 'nosniff',
  });
  if (file.mimeType === 'image/svg+xml') headers.set('Content-Security-Policy', sandbox);
  if (downloadName) headers.set('Content-Disposition', contentDisposition('inline', downloadName));
  if (names(request.headers.get('if-none-match'), headers.get('ETag'))) {
    return new Response(null, { status: 304, headers });
  }

  const range = parseRange(requestedRange(request, headers.get('ETag')), stats.size);
  if (range === 'invalid') {
    headers.set('Content-Range', `bytes */${stats.size}`);
    return new Response(null, { status: 416, headers });
  }
  const { start, end } = range ?? { start: 0, end: stats.size - 1 };
  headers.set('Content-Length', String(stats.size === 0 ? 0 : end - start + 1));
  if (range) headers.set('Content-Range', `bytes ${start}-${end}/${stats.size}`);
  const status = range ? 206 : 200;
  if (request.method === 'HEAD' || stats.size === 0) return new Response(null, { status, headers });
  const body = Readable.toWeb(createReadStream(filePath, { start, end })) as ReadableStream<Uint8Array>;
  return new Response(body, { status, headers });
}

/** The 404 of any unknown file: the same whether it never existed, is hidden, or was deleted. */
export function notFound(): Response {
  return new Response('Not found', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
