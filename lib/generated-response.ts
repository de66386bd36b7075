import { createHash } from 'node:crypto';
import { contentDisposition } from './content-disposition';
import { names } from './file-response';

type Generated = {
  /** The file, or a function that makes it, called only when the client does not have it yet. */
  body: string | (() => Promise<Uint8Array<ArrayBuffer>>);
  /** The source of the file's content, for the ETag, when that is known before it is made. */
  version?: string;
  contentType: string;
  /** The file name for downloads. */
  filename?: string;
};

/** Responds with a generated file, with an ETag of its content, or with 304. */
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
