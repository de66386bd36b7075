import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { trace } from '@opentelemetry/api';
import { afterEach, expect, test, vi } from 'vitest';
import { startTracing } from './start-tracing';

const loaded = vi.hoisted(() => ({ count: 0 }));
vi.mock('./tracing', async (original) => {
  loaded.count += 1;
  return original();
});

let collector: Server | undefined;
afterEach(() => {
  collector?.closeAllConnections();
  collector?.close();
});

test('without a collector nothing of OpenTelemetry is loaded', async () => {
  const stop = await startTracing(undefined);
  await stop();
  expect(loaded.count).toBe(0);
  expect(trace.getTracer('test').startSpan('x').isRecording()).toBe(false);
});

test('spans are sent to the collector, with nothing that the log would not tell', async () => {
  const bodies: string[] = [];
  collector = createServer(async (request, response) => {
    bodies.push(`${request.method} ${request.url} ${await text(request)}`);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => collector?.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', endpoint);
  const stop = await startTracing(endpoint);
  const tracer = trace.getTracer('next.js');
  for (const target of ['/en/events/a-meeting?q=jeanne', '/en/preview/a-token', '/admin/collections/users/0123'])
    tracer.startSpan('GET', { attributes: { 'http.target': target } }).end();
  const failed = tracer.startSpan('GET /api/[...slug]', { attributes: { 'http.url': 'https://example.org/x?jeanne' } });
  failed.recordException(new Error('Failed query: insert\nparams: jeanne@example.org'));
  failed.setStatus({ code: 2, message: 'Failed query: insert\nparams: jeanne@example.org' });
  failed.end();
  await stop();
  expect(loaded.count).toBe(1);
  const sent = bodies.join('\n');
  expect(sent).toMatch(/^POST \/v1\/traces /);
  for (const part of ['"service.name"', '"site"', '/en/events/a-meeting"', '"preview"', '"admin"', 'Failed query'])
    expect(sent).toContain(part);
  expect(sent).not.toMatch(/jeanne|a-token|users\/0123/);
});
