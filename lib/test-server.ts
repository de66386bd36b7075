import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Has a server of a test listen on this machine only; `port` 0 is any that is free. Throws where the port is taken. */
export async function listenLocally(server: Server, port: number): Promise<{ url: string; stop(): Promise<void> }> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
