import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { failurePage } from './failure-page';

/** Headers that were about the page that failed. */
const ofThePage = [
  'Content-Encoding',
  'Content-Length',
  'Transfer-Encoding',
  'ETag',
  'Link',
  'Cache-Control',
  'Set-Cookie',
];

const callbackIn = (rest: readonly unknown[]) => rest.find((each) => typeof each === 'function');

/**
 * A response that puts a page of its own in the place of a page that failed. Next's is empty until its scripts have
 * run, and they tell readers in English about an application. Answers that are no pages (the API's errors) stay.
 */
export class PageResponse<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {
  #failed = false;

  override writeHead(status: number, ...rest: unknown[]): this {
    const isPage = String(this.getHeader('Content-Type')).startsWith('text/html');
    // The overloads (message and headers, or headers only) are passed on as they came.
    if (status < 500 || !isPage) return super.writeHead(status, ...(rest as [OutgoingHttpHeaders]));
    this.#failed = true;
    for (const name of ofThePage) this.removeHeader(name);
    super.writeHead(status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': Buffer.byteLength(failurePage),
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
      'Cache-Control': 'no-store',
    });
    super.end(failurePage);
    return this;
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    // Node sends the head with the first bytes; by then one must know whether these are to be sent.
    if (!this.headersSent && this.statusCode >= 500) this.writeHead(this.statusCode);
    if (!this.#failed) return super.write(chunk, ...(rest as [BufferEncoding]));
    const written = callbackIn(rest) as (() => void) | undefined;
    if (written) queueMicrotask(written);
    return true;
  }

  override end(...rest: unknown[]): this {
    if (!this.headersSent && this.statusCode >= 500) this.writeHead(this.statusCode);
    if (!this.#failed) return super.end(...(rest as []));
    const ended = callbackIn(rest) as (() => void) | undefined;
    if (ended) queueMicrotask(ended);
    return this;
  }
}
