import { type Attributes, DiagLogLevel, diag } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  type ReadableSpan,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace-node';
import { ATTR_SERVICE_NAME } from '@opentelemetry/semantic-conventions';
import { log } from './log';
import { withoutQueryValues } from './query-values';
import { loggedPath, routeName } from './route-name';

/** The address of a request, as the log would have it. */
function loggedTarget(target: string): string {
  const path = target.split('?', 1)[0] ?? '';
  const route = routeName(path);
  return loggedPath(route, path) ?? route;
}

/** How texts are changed that may tell of people, by the attribute they are in; names of spans are routes. */
const changes: Record<string, (text: string) => string> = {
  'http.target': loggedTarget,
  'http.url': (url) => url.split('?', 1)[0] ?? '',
  'exception.message': withoutQueryValues,
  'exception.stacktrace': withoutQueryValues,
};

function removePrivateParts(attributes: Attributes = {}): void {
  for (const [name, change] of Object.entries(changes)) {
    const value = attributes[name];
    if (typeof value === 'string') attributes[name] = change(value);
  }
}

/** Takes out of spans what the log would not tell: queries, tokens of previews, values of failed queries. */
const privacy: SpanProcessor = {
  onStart: () => undefined,
  onEnd: ({ attributes, events, status }: ReadableSpan) => {
    removePrivateParts(attributes);
    for (const event of events) removePrivateParts(event.attributes);
    if (status.message) status.message = withoutQueryValues(status.message);
  },
  forceFlush: async () => undefined,
  shutdown: async () => undefined,
};

/**
 * Sends the spans that Next makes of each request to a collector, as OTEL_EXPORTER_OTLP_ENDPOINT and the other variables
 * of OpenTelemetry say.
 *
 * @returns a function that sends what is left and stops it
 */
export function traceRequests(): () => Promise<void> {
  const silent = () => undefined;
  const logger = { verbose: silent, debug: silent, info: silent, warn: silent };
  diag.setLogger({ ...logger, error: (message) => log.warn(`Traces: ${message}`) }, DiagLogLevel.ERROR);
  const provider = new NodeTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ [ATTR_SERVICE_NAME]: 'site' }))
      // OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES.
      .merge(detectResources({ detectors: [envDetector] })),
    // In this order: the second keeps the span that the first has changed.
    spanProcessors: [privacy, new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  return () => provider.shutdown();
}
