import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { BlockList } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLog } from '@/lib/log';
import { settings } from '@/lib/settings';
import { Health } from './health';
import { requestListener } from './request-handler';

const { trustedProxies } = settings;
beforeEach(() => {
  settings.trustedProxies = new BlockList();
  settings.trustedProxies.addAddress('10.0.0.1');
});
afterEach(() => {
  settings.trustedProxies = trustedProxies;
});

const traceHeaders = {
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  tracestate: 'vendor=1',
  baggage: 'person=jeanne',
};

/** The headers with which a request from an address is answered. */
function headersFrom(remoteAddress: string | undefined): IncomingHttpHeaders {
  let passed: IncomingHttpHeaders = {};
  const answer = async ({ headers }: IncomingMessage) => {
    passed = headers;
    return 'direct' as const;
  };
  const log = createLog('silent', { write: () => undefined });
  const request = {
    method: 'GET',
    url: '/admin',
    headers: { accept: 'text/html', ...traceHeaders },
    socket: { remoteAddress, bytesWritten: 0 },
  } as unknown as IncomingMessage;
  const listener = requestListener({ door: { answer }, health: new Health(), metrics: null, log });
  listener(request as Parameters<typeof listener>[0], { writableEnded: true } as Parameters<typeof listener>[1]);
  return passed;
}

test.each(['10.0.0.1', '::ffff:10.0.0.1'])('the trace of the trusted proxy %s is taken', (address) => {
  expect(headersFrom(address)).toEqual({ accept: 'text/html', ...traceHeaders });
});

test.each([['10.0.0.2'], [undefined]])('the trace of another client (%s) is not taken', (address) => {
  expect(headersFrom(address)).toEqual({ accept: 'text/html' });
});
