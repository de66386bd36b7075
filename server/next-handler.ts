import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { requestIdOf } from '@/lib/request-id';
import { routeName } from '@/lib/route-name';
import type { Metrics } from './metrics';
import type { Handle } from './render';
import { replaceFailures } from './replace-failures';
import { pathOf } from './request-policy';

/** Writes an error to the log, with the request whose answer it prevented. */
export function logFailure(request: IncomingMessage, response: ServerResponse, err: unknown, log: Logger): void {
  const { method, url } = request;
  log.error({ err, requestId: requestIdOf(response), method, route: routeName(pathOf(url)) }, 'A request failed');
}

/** Ends a response that failed, as text. */
export function sendFailure(response: ServerResponse): void {
  if (!response.headersSent) {
    response.statusCode = 500;
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  }
  response.end('Internal server error');
}

/**
 * Makes a handler that answers with Next; what fails there is written to the log and answered with a readable page.
 */
export const nextHandler =
  (next: Handle, { log, metrics }: { log: Logger; metrics: Metrics | null }): Handle =>
  async (request, response) => {
    replaceFailures(request, response);
    const start = performance.now();
    const route = metrics && routeName(pathOf(request.url));
    try {
      await next(request, response);
    } catch (error) {
      logFailure(request, response, error, log);
      sendFailure(response);
    } finally {
      if (route) metrics.observeRender(route, performance.now() - start);
    }
  };
