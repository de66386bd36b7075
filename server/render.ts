import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import inject from 'light-my-request';
import { setRequestId } from '@/lib/request-id';
import { hadDatabaseFault, keepsScripts, withResponse } from '@/lib/response-status';
import type { RenderQueue } from './render-queue';

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A response as Next rendered it, in memory. */
export type Rendered = {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  /** Whether the page declared that it needs its scripts. */
  needsScripts: boolean;
  /** Whether the database did not answer meanwhile. */
  hadDatabaseFault: boolean;
};

export type RenderRequest = {
  url: string;
  headers: IncomingHttpHeaders;
  remoteAddress?: string | undefined;
  /** Of the client's request: what is logged meanwhile, and an error page, has it. The response is sent without. */
  requestId?: string | undefined;
};

/**
 * Renders an address with Next, from a request made here. Where the database does not answer, what waits in the queue is
 * cancelled before another render begins.
 *
 * @param maxBytes what a body may have
 * @returns null when the body is larger: it is to be streamed
 */
export async function render(
  handle: Handle,
  request: RenderRequest,
  maxBytes: number,
  renders: Pick<RenderQueue, 'cancelWaiting'>,
): Promise<Rendered | null> {
  let own: ServerResponse | undefined;
  const response = await inject(
    (incoming, outgoing) => {
      // Its type is that of light-my-request; Next reads and writes what both have.
      const rendered = outgoing as unknown as ServerResponse;
      own = rendered;
      if (request.requestId) setRequestId(rendered, request.requestId);
      withResponse(rendered, () => handle(incoming as unknown as IncomingMessage, rendered)).catch((error: unknown) =>
        rendered.destroy(error instanceof Error ? error : new Error(String(error))),
      );
    },
    {
      method: 'GET',
      url: request.url,
      headers: definedHeaders(request.headers),
      payloadAsStream: true,
      ...(request.remoteAddress && { remoteAddress: request.remoteAddress }),
    },
  );
  const stream = response.stream();
  const isTooLarge = Number(response.headers['content-length'] ?? 0) > maxBytes;
  const chunks: Buffer[] = [];
  let size = 0;
  if (!isTooLarge) {
    for await (const chunk of stream) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > maxBytes) break;
    }
  }
  if (isTooLarge || size > maxBytes) {
    // The response itself, too: else what writes it waits for ever, with its file open.
    stream.destroy();
    own?.destroy();
    return null;
  }
  const hadFault = own !== undefined && hadDatabaseFault(own);
  if (hadFault) renders.cancelWaiting();
  return {
    status: response.statusCode,
    headers: response.headers,
    body: Buffer.concat(chunks, size),
    // Known at the end only: a page declares it while it is rendered.
    needsScripts: own !== undefined && keepsScripts(own),
    hadDatabaseFault: hadFault,
  };
}

const definedHeaders = (headers: IncomingHttpHeaders): Record<string, string | string[]> =>
  Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
