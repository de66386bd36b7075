import type { Server } from 'node:net';

/**
 * Has a server listen.
 *
 * @param host the address of this machine to listen on; undefined for all
 * @returns rejects when the port is taken
 */
export function listen(server: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
