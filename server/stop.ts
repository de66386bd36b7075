import type { Server, ServerResponse } from 'node:http';
import net from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long an idle client keeps its connection once the server stops: its next request may be on its way. */
const idleMs = 1000;

/** Connections that wait to be accepted: Node's default. */
const maxWaiting = 511;

/**
 * Tracks the connections of a server, so that it can stop without interrupting a response.
 *
 * @returns a function that stops it: no new connections; each response, running ones included, has `Connection: close`;
 * connections left at the timeout are destroyed. Resolves when all are closed.
 */
export function gracefulStop(server: Server): (patienceMs: number) => Promise<void> {
  const underWay = new Set<ServerResponse>();
  const sockets = new Set<net.Socket>();
  const upgraded = new WeakSet<object>();
  let isStopping = false;
  let accepted = 0;
  server.on('connection', (socket: net.Socket) => {
    accepted += 1;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  // Only beside another listener: without one, http answers such requests like any other.
  const followUpgrades = () => server.prependListener('upgrade', (_request, socket) => upgraded.add(socket));
  if (server.listenerCount('upgrade') > 0) followUpgrades();
  else {
    server.on('newListener', function follow(event) {
      if (event !== 'upgrade') return;
      server.off('newListener', follow);
      followUpgrades();
    });
  }
  /** Connections that http does not track: they never sent a byte, or were upgraded to another protocol. */
  const cutSilent = () => {
    for (const socket of sockets) if (socket.bytesRead === 0 || upgraded.has(socket)) socket.destroy();
  };
  // The first listener, before the one that answers.
  server.prependListener('request', (_request, response: ServerResponse) => {
    if (isStopping) response.shouldKeepAlive = false;
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
  });
  /** Accepts what has connected so far, one connection in a turn of the event loop: the end of the port would reset it. */
  const acceptWaiting = async () => {
    await nextTurn();
    for (let [turn, before] = [0, -1]; turn < maxWaiting && accepted > before; turn += 1) {
      before = accepted;
      await nextTurn();
    }
  };
  return async (patienceMs) => {
    await acceptWaiting();
    isStopping = true;
    for (const response of underWay) if (!response.headersSent) response.shouldKeepAlive = false;
    // Not http's own close: it cuts connections that are idle at this moment, whose next request may be on its way.
    const closed = new Promise<void>((resolve) => net.Server.prototype.close.call(server, () => resolve()));
    const idle = setInterval(async () => {
      // In a process that was busy, requests that have arrived are not read yet.
      await nextTurn();
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
