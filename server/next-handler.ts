import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { requestIdOf } from '@/lib/request-id';
import { routeName } from '@/lib/route-name';
import type { Metrics } from './metrics';
import { refuse } from './refusals';
import type { Handle } from './render';
import { replaceFailures } from './replace-failures';
import { pathOf } from './request-policy';

/** Writes an error to the log, with the request whose answer it prevented. */
export function logFailure(request: IncomingMessage, response: ServerResponse, err: unknown, log: Logger): void {
  const { method, url } = request;
  log.error({ err, requestId: requestIdOf(response), method, route: routeName(pathOf(url)) }, 'A request failed');
}

/** Answers a request that failed; a response that has begun is cut off, so that it is not taken for complete. */
export function sendFailure(request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else refuse(request, response, 'internal-error');
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
      sendFailure(request, response);
    } finally {
      if (route) metrics.observeRender(route, performance.now() - start);
    }
  };
