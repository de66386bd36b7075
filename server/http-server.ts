import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { requestLimits, serverLimits } from '@/lib/limits';
import { settings } from '@/lib/settings';
import { shutDown } from '@/lib/shutdown';
import { listen } from './listen';
import { type RequestHandling, requestListener, unreadableListener } from './request-handler';
import { gracefulStop } from './stop';

/** A server that accepts requests. */
export type RunningServer = {
  port: number;
  /**
   * Is not ready any more, and after the set delay stops accepting requests; lets running requests and jobs finish
   * (process managers kill after thirty seconds), then closes the database.
   */
  close(): Promise<void>;
};

type Options = RequestHandling & {
  /** 0 for any that is free. */
  port: number;
  /** The address of this machine to listen on; all when left out. */
  host?: string | undefined;
  /** Called right before it listens: whatever has held the port until then gives it up. */
  beforeListening?: (() => Promise<void>) | undefined;
  /** Answers connections that become another protocol; by default they are closed. */
  upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => unknown;
};

/** Starts the HTTP server, with the limits of a request. Resolves once it accepts them; rejects when the port is taken. */
export async function startHttpServer({
  port,
  host,
  beforeListening,
  upgrade,
  ...handling
}: Options): Promise<RunningServer> {
  const server = createServer(
    {
      maxHeaderSize: requestLimits.maxHeaderBytes,
      // Refused like other errors (server/request-limits.ts).
      requireHostHeader: false,
      headersTimeout: requestLimits.headersTimeoutMs,
      requestTimeout: requestLimits.requestTimeoutMs,
      keepAliveTimeout: requestLimits.keepAliveMs,
    },
    requestListener(handling),
  );
  server.on('clientError', unreadableListener(handling));
  // Next adds a listener of its own at the first request, which leaves such connections open.
  server.on('upgrade', upgrade ?? ((_request, socket) => socket.destroy()));
  const stop = gracefulStop(server);
  await beforeListening?.();
  await listen(server, port, host);
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      handling.health.stop();
      await pause(settings.shutdownDelayMs);
      await shutDown(stop(serverLimits.shutdownMs), serverLimits.shutdownMs);
    },
  };
}
