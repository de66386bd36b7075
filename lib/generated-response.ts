import { createHash } from 'node:crypto';
import { contentDisposition } from './content-disposition';
import { names } from './file-response';

type Generated = {
  /** The file, or how to make it: asked only when the reader has not got it yet. */
  body: string | (() => Promise<Uint8Array<ArrayBuffer>>);
  /** What the file follows from, when that is known before it is made. */
  version?: string;
  contentType: string;
  /** The name a calendar program or a browser saves it under. */
  filename?: string;
};

/** A file made when it is asked for, with an ETag of what it holds and a 304 for whoever has it. */
export async function generatedResponse(request: Request, generated: Generated): Promise<Response> {
  const { body, contentType, filename } = generated;
  const version = generated.version ?? (typeof body === 'string' ? body : null);
  const etag = version === null ? null : `"${createHash('sha256').update(version).digest('base64url').slice(0, 27)}"`;
  const headers = new Headers({
    'Content-Type': contentType,
    'Cache-Control': 'public, max-age=0, must-revalidate',
    ...(etag && { ETag: etag }),
    ...(filename && { 'Content-Disposition': contentDisposition('inline', filename) }),
  });
  if (etag && names(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  if (request.method === 'HEAD') return new Response(null, { headers });
  return new Response(typeof body === 'string' ? body : await body(), { headers });
}
