import { createServer, type Server } from 'node:http';
import next from 'next';
import { serverLimits } from '@/lib/limits';
import { shutDown } from '@/lib/shutdown';
import { gracefulStop } from './stop';
import { tellFailures } from './tell-failures';

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
  const app = next({ dev, port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => {
    if (!canBeRead(request.url)) {
      response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Bad request');
      return;
    }
    // While developing, Next's own page shows where the error is.
    if (!dev) tellFailures(request, response);
    handle(request, response).catch((error: unknown) => {
      process.stderr.write(
        `${request.method} ${request.url}: ${error instanceof Error ? error.stack : String(error)}\n`,
      );
      if (!response.headersSent) {
        response.statusCode = 500;
        response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      }
      response.end('Internal server error');
    });
  });
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

/** Whether the percent-encoding of an address is valid; Next would fail on it instead of answering. */
function canBeRead(url = '/'): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '');
    return true;
  } catch {
    return false;
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
