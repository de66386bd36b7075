import type { Server, ServerResponse } from 'node:http';
import net from 'node:net';

/** How long a client that says nothing keeps its connection once the server stops: its next request may be on its way. */
const idleMs = 1000;

/**
 * Follows what a server answers, so that it can stop without cutting anyone off.
 *
 * @returns stops it: no new connections; each answer, also those under way, says `Connection: close`; the connections left
 * are cut when the patience is over. Resolves when all are closed.
 */
export function gracefulStop(server: Server): (patienceMs: number) => Promise<void> {
  const underWay = new Set<ServerResponse>();
  const sockets = new Set<net.Socket>();
  const upgraded = new WeakSet<object>();
  let isStopping = false;
  server.on('connection', (socket: net.Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  // Only beside another listener: where there is none, http answers such requests as any other.
  const followUpgrades = () => server.prependListener('upgrade', (_request, socket) => upgraded.add(socket));
  if (server.listenerCount('upgrade') > 0) followUpgrades();
  else {
    server.on('newListener', function follow(event) {
      if (event !== 'upgrade') return;
      server.off('newListener', follow);
      followUpgrades();
    });
  }
  /** Those that http does not count among its own: they never sent a byte, or speak another protocol since. */
  const cutSilent = () => {
    for (const socket of sockets) if (socket.bytesRead === 0 || upgraded.has(socket)) socket.destroy();
  };
  // First of the listeners: before the one that answers.
  server.prependListener('request', (_request, response: ServerResponse) => {
    if (isStopping) response.shouldKeepAlive = false;
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
  });
  return async (patienceMs) => {
    isStopping = true;
    for (const response of underWay) if (!response.headersSent) response.shouldKeepAlive = false;
    // Not http's own close: it cuts connections that are idle at this moment, whose next request may be on its way.
    const closed = new Promise<void>((resolve) => net.Server.prototype.close.call(server, () => resolve()));
    const idle = setInterval(() => {
      server.closeIdleConnections();
      cutSilent();
    }, idleMs);
    const late = setTimeout(() => {
      for (const socket of sockets) socket.destroy();
    }, patienceMs);
    await closed;
    clearInterval(idle);
    clearTimeout(late);
  };
}
