import type { IncomingMessage } from 'node:http';
import type { BlockList } from 'node:net';
import { isTrustedProxy } from '@/lib/client-address';

/** Headers of W3C Trace Context and Baggage, which Next continues the trace of. */
const traceHeaders = ['traceparent', 'tracestate', 'baggage'];

/**
 * Removes the trace context from a request, unless a trusted proxy sent it: else anyone could choose the ids of traces,
 * and have each request recorded whatever OTEL_TRACES_SAMPLER says.
 */
export function removeForeignTraceContext({ headers, socket }: IncomingMessage, trustedProxies: BlockList): void {
  const sent = traceHeaders.filter((name) => headers[name] !== undefined);
  if (sent.length === 0 || isTrustedProxy(socket.remoteAddress ?? '', trustedProxies)) return;
  for (const name of sent) delete headers[name];
}
