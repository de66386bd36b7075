import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import pino from 'pino';
import { expect, test } from 'vitest';
import { recordRequest, requestStart } from './request-log';

test('a request whose client has gone away has a line, with the bytes that were sent', () => {
  const lines: string[] = [];
  const log = pino({}, { write: (line) => void lines.push(line) });
  const socket = { bytesWritten: 100 };
  const start = requestStart({ socket: socket as Socket });
  socket.bytesWritten = 350;
  const request = { method: 'POST', url: '/api/files', headers: {}, socket: null } as unknown as IncomingMessage;
  const response = { statusCode: 413, writableEnded: false } as ServerResponse;
  recordRequest(request, response, 'direct', start, { log, metrics: null });
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { method: 'POST', status: 413, outcome: 'direct', bytes: 250, aborted: true },
  ]);
});
