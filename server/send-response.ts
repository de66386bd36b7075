import type { IncomingMessage, ServerResponse } from 'node:http';
import { names } from '@/lib/file-response';
import { requestIdOf } from '@/lib/request-id';
import type { EncodedResponse } from './cached-response';
import { isPrivate } from './finish-response';

/** Has a response for one person say so, where nothing else is said: a proxy in front could store it. */
export function keepPrivate(response: ServerResponse): void {
  const { writeHead } = response;
  response.writeHead = ((...args: Parameters<typeof writeHead>) => {
    if (!response.headersSent && !response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', isPrivate);
    return writeHead.apply(response, args);
  }) as typeof writeHead;
}

/** Sends a finished response, or 304 to a client that has its bytes. */
export function sendEncoded(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { body, etag, headers }: EncodedResponse,
): void {
  if (response.destroyed) return;
  // Also where the client says `no-cache`, as fetch does beside a condition of its own: the bytes are current.
  const isUnchanged = status === 200 && names(request.headers['if-none-match'] ?? null, etag);
  // Without Content-Length, which is the last. Faster in one list than by setHeader.
  const sent = isUnchanged ? headers.slice(0, -2) : headers.slice();
  const requestId = requestIdOf(response);
  if (requestId) sent.push('X-Request-Id', requestId);
  if (isUnchanged) response.writeHead(304, sent).end();
  else response.writeHead(status, sent).end(request.method === 'HEAD' ? undefined : body);
}
