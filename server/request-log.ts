import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import { requestIdOf } from '@/lib/request-id';
import { loggedPath, routeName } from '@/lib/route-name';
import type { CacheOutcome } from './front-door';
import type { Metrics } from './metrics';
import { pathOf } from './request-policy';

/** What became of a request: refused by the server itself, about the server, or as the cache says. */
export type RequestOutcome = CacheOutcome | 'refused' | 'probe';

/**
 * Where a request began: its time, its connection, and the bytes sent on it so far. The request itself has no connection
 * any more when the client has gone away.
 */
export type RequestStart = { at: number; socket: Pick<Socket, 'bytesWritten'>; bytes: number };

export const requestStart = ({ socket }: Pick<IncomingMessage, 'socket'>): RequestStart => ({
  at: performance.now(),
  socket,
  bytes: socket.bytesWritten,
});

type Records = { log: Logger; metrics: Metrics | null };

function levelOf(outcome: RequestOutcome, status: number): 'debug' | 'error' | 'info' {
  // Balancers ask every few seconds, and a server that stops is not ready.
  if (outcome === 'probe') return 'debug';
  return status >= 500 ? 'error' : 'info';
}

/** Counts what Node could not read as a request, and writes its line to the log: there is no address to name. */
export function recordUnreadable(requestId: string, status: number, { log, metrics }: Records): void {
  const outcome: RequestOutcome = 'refused';
  metrics?.countRequest('unreadable', outcome, status);
  log.info({ requestId, route: 'unreadable', status, outcome });
}

/**
 * Counts an answered request and writes its line to the log. The line has nothing of the person: no address, no query, no
 * header, and the path of public pages only.
 */
export function recordRequest(
  request: IncomingMessage,
  response: ServerResponse,
  outcome: RequestOutcome,
  start: RequestStart,
  { log, metrics }: Records,
): void {
  const status = response.statusCode;
  const level = levelOf(outcome, status);
  const isLogged = log.isLevelEnabled(level);
  if (!isLogged && !metrics) return;
  const path = pathOf(request.url);
  const route = outcome === 'probe' ? path.slice(1) : routeName(path);
  metrics?.countRequest(route, outcome, status);
  if (!isLogged) return;
  log[level]({
    requestId: requestIdOf(response),
    method: request.method,
    route,
    path: loggedPath(route, path),
    status,
    outcome,
    // The time until the response was handed over, or ended where it is streamed.
    ms: Math.round((performance.now() - start.at) * 10) / 10,
    bytes: start.socket.bytesWritten - start.bytes,
    aborted: response.writableEnded ? undefined : true,
  });
}
