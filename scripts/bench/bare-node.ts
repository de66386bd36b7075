/**
 * The simplest server there is, to compare with: Node's own, which sends finished bytes. A process of its own, which
 * gets the responses from the benchmark.
 */
import { createServer } from 'node:http';

/** A response: headers are names and values in turn, as `writeHead` takes them; the body is in base64. */
export type Finished = { path: string; headers: string[]; etag: string; body: string };

type Stored = { headers: string[]; etag: string; body: Buffer };

const responses = new Map<string, Stored>();

process.on('message', ({ path, headers, etag, body }: Finished) => {
  responses.set(path, { headers, etag, body: Buffer.from(body, 'base64') });
  process.send?.('stored');
});

const server = createServer((request, response) => {
  const stored = responses.get(request.url ?? '');
  if (!stored) {
    response.writeHead(404).end();
  } else if (request.headers['if-none-match'] === stored.etag) {
    response.writeHead(304, stored.headers).end();
  } else {
    response.writeHead(200, [...stored.headers, 'Content-Length', String(stored.body.length)]).end(stored.body);
  }
});

server.listen(Number(process.env.PORT), () => process.send?.('listening'));
process.on('disconnect', () => process.exit());
