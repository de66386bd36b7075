import { createServer } from 'node:http';
import { listen } from './listen';
import { pathOf } from './request-policy';

/** A port that is taken until the site itself listens on it. */
export type HeldPort = { release(): Promise<void> };

/**
 * Takes the port before the database is migrated: a second start by mistake ends here, with nothing changed. Until the site is
 * ready, requests are answered with 503, so that a proxy tries again, and `/healthz` with 200, so that no supervisor restarts a
 * migration that takes long.
 *
 * @param host the address to listen on; undefined for all
 * @returns rejects when the port is taken
 */
export async function holdPort(port: number, host: string | undefined): Promise<HeldPort> {
  const server = createServer((request, response) => {
    const isAlive = pathOf(request.url) === '/healthz';
    response.writeHead(isAlive ? 200 : 503, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      // The next request opens a connection to the site itself.
      Connection: 'close',
      ...(!isAlive && { 'Retry-After': '5' }),
    });
    response.end('The site is starting.\n');
  });
  await listen(server, port, host);
  return {
    release: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
