import { createServer, type Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import createNext from 'next';
import { requestLimits, serverLimits } from '@/lib/limits';
import { log } from '@/lib/log';
import { settings } from '@/lib/settings';
import { shutDown } from '@/lib/shutdown';
import { FrontDoor } from './front-door';
import { Health } from './health';
import { Metrics } from './metrics';
import { nextHandler } from './next-handler';
import { refuse, refuseUnreadable } from './refusals';
import type { Handle } from './render';
import { requestListener } from './request-handler';
import { clientOf, takeRender } from './request-limits';
import { gracefulStop } from './stop';

/** A server that accepts requests. */
export type RunningServer = {
  /**
   * Is not ready any more, and after the set delay stops accepting requests; lets running requests and jobs finish
   * (process managers kill after thirty seconds), then closes the database.
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
  const health = new Health();
  const metrics = settings.metricsToken ? new Metrics(settings.metricsToken) : null;
  const door = dev ? null : new FrontDoor({ handle: nextHandler(next, { log, metrics }), ...doorOptions });
  if (door) metrics?.followCache(() => door.statistics);
  const listener = door
    ? requestListener({ door, health, metrics, log })
    : requestListener({ door: developmentDoor(next), health, metrics, log: log.child({}, { level: 'error' }) });
  const server = createServer(
    {
      maxHeaderSize: requestLimits.maxHeaderBytes,
      headersTimeout: requestLimits.headersTimeoutMs,
      requestTimeout: requestLimits.requestTimeoutMs,
      keepAliveTimeout: requestLimits.keepAliveMs,
    },
    listener,
  );
  server.on('clientError', refuseUnreadable);
  // Next adds a listener of its own at the first request, which leaves such connections open.
  if (!dev) server.on('upgrade', (_request, socket) => socket.destroy());
  if (dev) server.on('upgrade', app.getUpgradeHandler());
  const stop = gracefulStop(server);
  await listen(server, port);
  return {
    async close() {
      health.stop();
      await pause(settings.shutdownDelayMs);
      await shutDown(stop(serverLimits.shutdownMs), serverLimits.shutdownMs);
      await app.close();
    },
  };
}

const doorOptions = { siteUrl: settings.siteUrl, clientOf, takeRender, refuse };

/** While developing, Next answers everything: its own page shows where an error is, and it prints requests itself. */
const developmentDoor = (next: Handle): Pick<FrontDoor, 'answer'> => ({
  answer: async (request, response) => {
    await next(request, response);
    return 'direct' as const;
  },
});

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
