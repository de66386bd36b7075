import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import createNext from 'next';
import { requestLimits, serverLimits } from '@/lib/limits';
import { settings } from '@/lib/settings';
import { shutDown } from '@/lib/shutdown';
import { FrontDoor } from './front-door';
import { refuse, refuseUnreadable } from './refusals';
import type { Handle } from './render';
import { replaceFailures } from './replace-failures';
import { refusalOf, takeRender, takeWrite } from './request-limits';
import { gracefulStop } from './stop';

/** A server that accepts requests. */
export type RunningServer = {
  /**
   * Stops accepting requests, lets running requests and jobs finish (process managers kill after thirty seconds), then closes the database.
   */
  close(): Promise<void>;
};

/**
 * Serves the built site (or, for development, compiles it on demand) on a port, with Next's own handler. Resolves once
 * requests are answered; rejects when the port is taken.
 */
export async function serve({ port, dev }: { port: number; dev: boolean }): Promise<RunningServer> {
  surviveTheLog();
  const app = createNext({ dev, port });
  await app.prepare();
  const next = app.getRequestHandler();
  // While developing, Next's own page shows where the error is.
  const handle: Handle = dev ? next : (request, response) => answerOrFail(next, request, response);
  const door = dev ? null : new FrontDoor({ handle, siteUrl: settings.siteUrl, takeRender, refuse });
  const server = createServer(
    {
      maxHeaderSize: requestLimits.maxHeaderBytes,
      headersTimeout: requestLimits.headersTimeoutMs,
      requestTimeout: requestLimits.requestTimeoutMs,
      keepAliveTimeout: requestLimits.keepAliveMs,
    },
    (request, response) => answer(request, response, door, handle),
  );
  server.on('clientError', refuseUnreadable);
  // Next adds a listener of its own at the first request, which leaves such connections open.
  if (!dev) server.on('upgrade', (_request, socket) => socket.destroy());
  if (dev) server.on('upgrade', app.getUpgradeHandler());
  const stop = gracefulStop(server);
  await listen(server, port);
  return {
    async close() {
      await shutDown(stop(serverLimits.shutdownMs), serverLimits.shutdownMs);
      await app.close();
    },
  };
}

/** Answers a request within the limits: from the cache, where there is one, or by Next. */
function answer(request: IncomingMessage, response: ServerResponse, door: FrontDoor | null, handle: Handle): void {
  const refused = refusalOf(request);
  const waitMs = refused ? 0 : takeWrite(request);
  if (refused || waitMs > 0) {
    refuse(request, response, refused ?? 'too-many-requests', waitMs);
    return;
  }
  Promise.resolve(door ? door.answer(request, response) : handle(request, response)).catch((error: unknown) => {
    reportFailure(request, error);
    if (response.headersSent) response.destroy();
    else response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Internal server error');
  });
}

/** Answers with Next; what fails there is written to the log and answered with a readable page. */
async function answerOrFail(next: Handle, request: IncomingMessage, response: ServerResponse): Promise<void> {
  replaceFailures(request, response);
  try {
    await next(request, response);
  } catch (error) {
    reportFailure(request, error);
    if (!response.headersSent) {
      response.statusCode = 500;
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    }
    response.end('Internal server error');
  }
}

function reportFailure(request: IncomingMessage, error: unknown): void {
  const reason = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${request.method} ${request.url}: ${reason}\n`);
}

/**
 * Ignores the end of whatever reads the log. Thrown, the broken pipe would be written to the same log as another error,
 * in an endless loop.
 */
function surviveTheLog(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
