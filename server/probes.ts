import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Health, sendText } from './health';
import type { Metrics } from './metrics';
import { pathOf } from './request-policy';

/** What answers requests about this server. */
export type Probes = {
  health: Health;
  /** Null without a token: there is nothing to read then. */
  metrics: Metrics | null;
};

const paths = new Set(['/healthz', '/readyz', '/metrics']);

/** Whether a request is about the server, not about the site. */
export const isProbe = ({ method, url }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && paths.has(pathOf(url));

/** Answers whether the process lives (/healthz), whether it is to get requests (/readyz), and with its metrics. */
export async function answerProbe(
  request: IncomingMessage,
  response: ServerResponse,
  { health, metrics }: Probes,
): Promise<void> {
  const path = pathOf(request.url);
  if (path === '/healthz') return sendText(request, response, { status: 200, text: 'ok' });
  if (path === '/readyz') {
    const isReady = await health.isReady();
    return sendText(request, response, { status: isReady ? 200 : 503, text: isReady ? 'ready' : 'not ready' });
  }
  if (!metrics) return sendText(request, response, { status: 404, text: 'not found' });
  if (!metrics.isAllowed(request)) {
    response.setHeader('WWW-Authenticate', 'Bearer');
    return sendText(request, response, { status: 401, text: 'unauthorized' });
  }
  sendText(request, response, { status: 200, text: await metrics.read(), type: metrics.contentType });
}
